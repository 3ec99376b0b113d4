using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>Closes the audit entries that are not sealed yet.</summary>
public sealed class AuditSealing(AppDb db, TimeProvider clock)
{
    /// <summary>Entries of one seal.</summary>
    public const int Batch = 5_000;

    // A transaction may commit later than one that took a higher number: what is young may still get neighbours.
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    /// <returns>the new seal; null when there is nothing to seal, or another node was faster</returns>
    public async Task<AuditSeal?> SealNextAsync(CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(() => SealAsync(ct), ct);
        }
        catch (DbUpdateException)
        {
            // The unique first and last ids let only one node continue the chain.
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<AuditSeal?> SealAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var last = await db.Set<AuditSeal>().OrderByDescending(s => s.Id).Select(s => new { s.LastId, s.Hash }).FirstOrDefaultAsync(ct);
        var from = last?.LastId ?? 0;
        var young = await db.AuditEntries.Where(e => e.Id > from && e.At > now - Settling).MinAsync(e => (long?)e.Id, ct) ?? long.MaxValue;
        var entries = await db.AuditEntries.Where(e => e.Id > from && e.Id < young).OrderBy(e => e.Id).Take(Batch)
            .Select(e => new { e.Id, e.Hash }).ToListAsync(ct);
        if (entries.Count == 0)
        {
            return null;
        }

        var previous = last?.Hash ?? "";
        var seal = new AuditSeal(
            from + 1, entries[^1].Id, entries.Count, previous, AuditHash.Chain(previous, entries.Select(e => (e.Id, e.Hash))), now);
        db.Add(seal);
        await db.SaveChangesAsync(ct);
        return seal;
    }
}
