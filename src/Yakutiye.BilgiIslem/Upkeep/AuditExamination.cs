using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Reads the whole audit trail and proves that nobody edited, removed or slipped in a row.</summary>
public static class AuditExamination
{
    private const int MostFindings = 20;

    public static async Task<CheckResult> RunAsync(AppDb db, CancellationToken ct)
    {
        var findings = new List<Finding>();
        var rows = await RowsAsync(db, findings, ct);
        await SealsAsync(db, findings, ct);
        return new CheckResult(UpkeepText.Audit, UpkeepText.Rows(rows), findings);
    }

    private static async Task<long> RowsAsync(AppDb db, List<Finding> findings, CancellationToken ct)
    {
        var rows = 0L;
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            rows++;
            if (AuditHash.Of(entry) != entry.Hash && findings.Count < MostFindings)
            {
                findings.Add(new Finding(UpkeepText.Audit, UpkeepText.AuditRow(entry.Id), UpkeepText.AuditChanged));
            }
        }

        return rows;
    }

    private static async Task SealsAsync(AppDb db, List<Finding> findings, CancellationToken ct)
    {
        AuditSeal? before = null;
        foreach (var seal in await db.Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct))
        {
            if (before is not null && (seal.PreviousHash != before.Hash || seal.FirstId <= before.LastId))
            {
                findings.Add(new Finding(UpkeepText.Audit, UpkeepText.Seal(seal.Id), UpkeepText.SealBroken));
            }

            if (findings.Count < MostFindings && !await HoldsAsync(db, seal, before, ct))
            {
                findings.Add(new Finding(UpkeepText.Audit, UpkeepText.Seal(seal.Id), UpkeepText.SealMismatch));
            }

            before = seal;
        }
    }

    // From the end of the seal before: a row that was slipped in between two runs belongs to nobody, and shows.
    private static async Task<bool> HoldsAsync(AppDb db, AuditSeal seal, AuditSeal? before, CancellationToken ct)
    {
        var after = before?.LastId ?? 0;
        var rows = await db.AuditEntries
            .Where(e => e.Id > after && e.Id <= seal.LastId)
            .OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.Hash })
            .ToListAsync(ct);
        return rows.Count == seal.Count && AuditHash.Chain(seal.PreviousHash, rows.Select(r => (r.Id, r.Hash))) == seal.Hash;
    }
}
