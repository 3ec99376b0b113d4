using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Loss and theft: reported, and found again. Both save.</summary>
public sealed class LossDesk(AppDb db, NumberDesk numbers, WriteOffNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<LossReport> ReportAsync(int assetId, LossFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var asset = await db.Set<Asset>().ToMove.FirstOrDefaultAsync(a => a.Id == assetId, ct);
            Rule.Require(asset is not null, InventoryText.AssetUnknown, "AssetId");
            Rule.Require(asset.CanReportLost, InventoryText.CannotBeLost(asset.Tag, asset.State), "AssetId");

            var year = Istanbul.Year(clock);
            var report = new LossReport(LossNumbers.Of(year, await numbers.NextAsync(LossNumbers.Key, year, ct)), asset, facts, by, Now);
            db.Add(report);
            await db.SaveChangesAsync(ct);
            asset.ReportLost(new MoveNote(by, Now, report.Number, LossReport.RecordType, report.Id));
            await notices.LostAsync(report, by, ct);
            await db.SaveChangesAsync(ct);
            return report;
        },
        ct);

    /// <param name="warehouseId">Where it is taken in; of another directorate's thing null, it goes back to who used it.</param>
    public Task<int> FindAgainAsync(int reportId, int? warehouseId, string? how, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var report = await db.Set<LossReport>().FirstAsync(r => r.Id == reportId, ct);
            var asset = await db.Set<Asset>().ToMove.FirstAsync(a => a.Id == report.AssetId, ct);
            var open = await db.Set<WriteOff>().Open.Where(w => w.Lines.Any(l => l.AssetId == asset.Id)).Select(w => w.Number).FirstOrDefaultAsync(ct);
            Rule.Require(open is null, InventoryText.FoundButProposed(open ?? ""));

            report.Found(how, by, Now);
            asset.FindAgain(await PlaceAsync(asset, report, warehouseId, ct), new MoveNote(by, Now, report.Number, LossReport.RecordType, report.Id));
            await db.SaveChangesAsync(ct);
            return report.Id;
        },
        ct);

    private async Task<Placement> PlaceAsync(Asset asset, LossReport report, int? warehouseId, CancellationToken ct)
    {
        if (!asset.IsOurs)
        {
            return Placement.UsedBy(report.PersonId, report.UnitId ?? asset.BookUnitId, report.Room);
        }

        var warehouse = await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == warehouseId, ct);
        Rule.Require(warehouse is not null, InventoryText.WarehouseMissing, "WarehouseId");
        warehouse.RequireOpen();
        return Placement.InWarehouse(warehouse.Id);
    }
}
