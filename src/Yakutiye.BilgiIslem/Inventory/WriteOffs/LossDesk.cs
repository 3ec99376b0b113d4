using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Reports losses and thefts, and takes back what turned up again.</summary>
public sealed class LossDesk(AppDb db, NumberDesk numbers, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Inside the caller's transaction or its own.</summary>
    public Task<LossReport> ReportAsync(int assetId, LossFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var asset = await db.Set<Asset>().ToMove.FirstOrDefaultAsync(a => a.Id == assetId, ct);
            Rule.Require(asset is not null, InventoryText.AssetUnknown, "AssetId");
            var today = Istanbul.Today(clock);
            var report = new LossReport(LossReport.Format(today.Year, await numbers.NextAsync(LossReport.Series, today.Year, ct)), assetId, facts, today, by, Now);
            db.Add(report);
            await db.SaveChangesAsync(ct);
            asset.ReportLost(new MoveNote(by, Now, $"({report.Number})", LossReport.RecordType, report.Id));
            await db.SaveChangesAsync(ct);
            return report;
        },
        ct);

    /// <param name="warehouseId">that takes it in; null: another directorate's, which goes back to its user</param>
    public Task FindAsync(int id, Guid seen, int? warehouseId, string? note, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var report = await db.Set<LossReport>().SingleAsync(r => r.Id == id, ct);
            db.Expect(report, seen);
            var proposal = await db.Set<WriteOff>().Open.Where(w => w.Lines.Any(l => l.AssetId == report.AssetId)).Select(w => w.Number).FirstOrDefaultAsync(ct);
            var asset = await db.Set<Asset>().ToMove.SingleAsync(a => a.Id == report.AssetId, ct);
            Rule.Require(proposal is null, InventoryText.InAnotherWriteOff(asset.Tag, proposal ?? ""));
            Rule.Require(!asset.IsOurs || warehouseId is not null, InventoryText.FoundPlace, "WarehouseId");
            report.Found(note, by, Now);
            asset.FindAgain(
                asset.IsOurs ? Placement.InWarehouse(warehouseId ?? 0) : await LastUserAsync(asset, ct),
                new MoveNote(by, Now, report.FoundNote, LossReport.RecordType, id));
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task<Placement> LastUserAsync(Asset asset, CancellationToken ct)
    {
        var last = await db.Set<AssetSpan>().Where(s => s.AssetId == asset.Id && s.Way == PlacementWay.InUse).OrderByDescending(s => s.Id)
            .Select(s => new { s.PersonId, s.UnitId, s.Room }).FirstOrDefaultAsync(ct);
        return Placement.UsedBy(last?.PersonId, last?.UnitId ?? asset.BookUnitId, last?.Room);
    }
}
