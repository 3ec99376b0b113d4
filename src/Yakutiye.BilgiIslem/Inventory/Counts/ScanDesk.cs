using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Takes what phones and hand scanners have read: each scan once, whoever sends it however often.</summary>
public sealed class ScanDesk(AppDb db, TimeProvider clock)
{
    public const int MaxBatch = 200;
    private const int Attempts = 3;

    /// <returns>one answer for each scan, in their order</returns>
    /// <exception cref="RuleException">when the count takes no scans; nothing is saved then, and the phone keeps what it has</exception>
    public async Task<IReadOnlyList<ScanAnswer>> TakeAsync(int campaignId, IReadOnlyList<ScanReport> scans, Actor by, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.InTransactionAsync(() => TakeOnceAsync(campaignId, scans, by, ct), ct);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Two people read the same label at the same moment on two nodes: the later one reads what the first has saved.
            }
        }
    }

    private async Task<IReadOnlyList<ScanAnswer>> TakeOnceAsync(int campaignId, IReadOnlyList<ScanReport> scans, Actor by, CancellationToken ct)
    {
        var keys = scans.Select(s => s.Key).ToList();
        var taken = await db.Set<CountScan>().Where(s => keys.Contains(s.ClientKey) && s.CampaignId == campaignId)
            .Select(s => new { s.ClientKey, s.Outcome, s.Tag }).ToDictionaryAsync(s => s.ClientKey, ct);
        var fresh = scans.Where(s => !taken.ContainsKey(s.Key)).DistinctBy(s => s.Key).ToList();
        var answers = taken.Values.ToDictionary(t => t.ClientKey, t => new ScanAnswer(t.ClientKey, t.Outcome, InventoryText.ScanAnswer(t.Outcome, t.Tag, "")));
        if (fresh.Count > 0)
        {
            var count = await db.Set<CountCampaign>().SingleAsync(c => c.Id == campaignId, ct);
            count.RequireCounting();
            var table = await ScanTable.ReadAsync(db, count, fresh, ct);
            foreach (var scan in fresh)
            {
                answers[scan.Key] = table.Take(scan, by, clock.GetUtcNow().UtcDateTime);
            }

            await db.SaveChangesAsync(ct);
        }

        return [.. scans.Select(s => answers[s.Key])];
    }
}
