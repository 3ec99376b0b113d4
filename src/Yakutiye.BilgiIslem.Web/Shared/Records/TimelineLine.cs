namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>One line of a record's story, ready to be shown: <c>&lt;partial name="_Timeline" model="lines" /&gt;</c>.</summary>
/// <param name="At">In Istanbul's time.</param>
/// <param name="By">Empty for what the portal did by itself.</param>
public sealed record TimelineLine(TimelineKind Kind, DateTime At, string By, string Text)
{
    /// <summary>Such as "25 dk" beside the author.</summary>
    public string? Aside { get; init; }

    public IReadOnlyList<AttachmentLine> Attachments { get; init; } = [];
}
