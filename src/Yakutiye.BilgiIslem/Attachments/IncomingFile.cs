namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>A file that somebody wants to add, not yet checked.</summary>
/// <param name="Name">As the browser sent it.</param>
/// <param name="DeclaredType">The browser's content type; null when unknown.</param>
/// <param name="Open">Opens the content from its beginning.</param>
public sealed record IncomingFile(string Name, string? DeclaredType, Func<Stream> Open)
{
    /// <summary>The field of the form that it was chosen in, beside which a refusal stands; null: none.</summary>
    public string? Field { get; init; }
}
