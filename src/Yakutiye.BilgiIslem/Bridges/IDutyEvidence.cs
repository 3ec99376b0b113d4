using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>Proof that a duty of the regulation was done in a period.</summary>
public interface IDutyEvidence
{
    Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct);
}

/// <param name="Article">The duty's id, e.g. <c>M8.1</c>.</param>
public sealed record DutyCount(string Article, string What, int Count, string Link);
