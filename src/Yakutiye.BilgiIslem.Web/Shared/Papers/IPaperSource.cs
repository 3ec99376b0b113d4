using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Papers;

/// <summary>How a module answers for the papers that it printed.</summary>
public interface IPaperSource
{
    /// <summary>One letter, the first of the code.</summary>
    char Kind { get; }

    /// <summary>Null: no such record.</summary>
    Task<PrintedRecord?> FindAsync(int id, CancellationToken ct);
}

/// <summary>What a paper's record says of itself today, to anyone who is signed in and holds the paper.</summary>
/// <param name="Link">Null: the person may not open the record.</param>
public sealed record PrintedRecord(string Paper, string Number, DateTime OpenedAt, string Status, Tone Tone, Guid Version, string? Link);
