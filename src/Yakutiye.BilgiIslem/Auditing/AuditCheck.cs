using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>
/// Proves that the audit trail is as it was written: every entry against its own hash, every seal against its entries and the
/// seal before it, the end against what was noted outside the database.
/// </summary>
public sealed class AuditCheck(AppDb db)
{
    private const int Batch = 5_000;

    /// <param name="anchors">Seals noted outside the database; empty when there are none.</param>
    /// <param name="progress">Is told how many entries have been checked.</param>
    public async Task<AuditVerdict> RunAsync(IReadOnlyCollection<AuditAnchor> anchors, IProgress<long>? progress, CancellationToken ct)
    {
        var (entries, seals, previous, upTo) = (0L, 0, "", 0L);
        foreach (var seal in await db.Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct))
        {
            if (seal.PreviousHash != previous || seal.FirstId != upTo + 1)
            {
                return new AuditVerdict(entries, seals, null, AuditText.SealBroken(seal.Id));
            }

            var sealedEntries = await ReadAsync(seal.FirstId, seal.LastId, int.MaxValue, ct);
            if (Bad(sealedEntries) is { } bad)
            {
                return new AuditVerdict(entries, seals, bad, AuditText.RowChanged(bad));
            }

            if (Compare(seal, sealedEntries) is { } difference)
            {
                return difference with { Entries = entries, Seals = seals };
            }

            (entries, seals, previous, upTo) = (entries + sealedEntries.Count, seals + 1, seal.Hash, seal.LastId);
            progress?.Report(entries);
        }

        return await CheckAnchorsAsync(anchors, ct) is { } cut
            ? new AuditVerdict(entries, seals, cut.LastId, AuditText.AnchorMissing(cut.LastId))
            : await CheckTailAsync(entries, seals, upTo, progress, ct);
    }

    private static long? Bad(List<AuditEntry> entries) => entries.Find(e => AuditHash.Of(e) != e.Hash)?.Id;

    private static AuditVerdict? Compare(AuditSeal seal, List<AuditEntry> entries)
    {
        if (AuditHash.Chain(seal.PreviousHash, entries.Select(e => (e.Id, e.Hash))) == seal.Hash && entries.Count == seal.Count)
        {
            return null;
        }

        if (entries.Count >= seal.Count)
        {
            return new AuditVerdict(0, 0, seal.FirstId, AuditText.RangeChanged(seal.FirstId, seal.LastId));
        }

        var missing = FirstGap(seal, entries);
        return new AuditVerdict(0, 0, missing, AuditText.RowMissing(missing));
    }

    private static long FirstGap(AuditSeal seal, List<AuditEntry> entries)
    {
        var expected = seal.FirstId;
        foreach (var entry in entries.TakeWhile(e => e.Id == expected))
        {
            expected = entry.Id + 1;
        }

        return Math.Min(expected, seal.LastId);
    }

    private async Task<AuditAnchor?> CheckAnchorsAsync(IReadOnlyCollection<AuditAnchor> anchors, CancellationToken ct)
    {
        foreach (var anchor in anchors)
        {
            if (!await db.Set<AuditSeal>().AnyAsync(s => s.LastId == anchor.LastId && s.Hash == anchor.Hash, ct))
            {
                return anchor;
            }
        }

        return null;
    }

    // The youngest entries have no seal yet, only their own hashes.
    private async Task<AuditVerdict> CheckTailAsync(long entries, int seals, long upTo, IProgress<long>? progress, CancellationToken ct)
    {
        while (await ReadAsync(upTo + 1, long.MaxValue, Batch, ct) is { Count: > 0 } tail)
        {
            if (Bad(tail) is { } bad)
            {
                return new AuditVerdict(entries, seals, bad, AuditText.RowChanged(bad));
            }

            (entries, upTo) = (entries + tail.Count, tail[^1].Id);
            progress?.Report(entries);
        }

        return new AuditVerdict(entries, seals, null, null);
    }

    private Task<List<AuditEntry>> ReadAsync(long first, long last, int take, CancellationToken ct) =>
        db.AuditEntries.AsNoTracking().Where(e => e.Id >= first && e.Id <= last).OrderBy(e => e.Id).Take(take).ToListAsync(ct);
}
