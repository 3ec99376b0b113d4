using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Loss and theft: reported, and found again. Both save.</summary>
public sealed class LossDesk(AppDb db, NumberDesk numbers, RegistrarGate gate, HeldLines held, WriteOffNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<LossReport> ReportAsync(int assetId, LossFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var asset = await db.Set<Asset>().ToMove.FirstOrDefaultAsync(a => a.Id == assetId, ct);
            Rule.Require(asset is not null, InventoryText.AssetUnknown, "AssetId");
            Rule.Require(asset.CanReportLost, InventoryText.CannotBeLost(asset.Tag, asset.State), "AssetId");
            await db.RequireNoneWaitsAsync([assetId], "AssetId", ct);

            var year = Istanbul.Year(clock);
            var report = new LossReport(LossNumbers.Of(year, await numbers.NextAsync(LossNumbers.Key, year, ct)), asset, facts, by, Now);
            db.Add(report);
            await db.SaveChangesAsync(ct);
            asset.ReportLost(new MoveNote(by, Now, report.Number, LossReport.RecordType, report.Id));
            await db.EndSeatsAsync([asset], by, Now, ct);
            await notices.LostAsync(report, by, ct);
            await db.SaveChangesAsync(ct);
            return report;
        },
        ct);

    /// <param name="warehouseId">Where its registrar takes it in; of another directorate's thing null, it goes back to who used it.</param>
    public Task<int> FindAgainAsync(int reportId, int? warehouseId, string? how, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var report = await db.Set<LossReport>().FirstAsync(r => r.Id == reportId, ct);
            var asset = await db.Set<Asset>().ToMove.FirstAsync(a => a.Id == report.AssetId, ct);
            var open = await db.Set<WriteOff>().Open.Where(w => w.Lines.Any(l => l.AssetId == asset.Id)).Select(w => w.Number).FirstOrDefaultAsync(ct);
            Rule.Require(open is null, InventoryText.FoundButProposed(open ?? ""));

            report.Found(how, by, Now);
            await held.EndAsync([asset.Id], CustodyLineState.Returned, Now, ct);
            asset.FindAgain(await PlaceAsync(asset, report, warehouseId, by, ct), new MoveNote(by, Now, report.Number, LossReport.RecordType, report.Id));
            await db.SaveChangesAsync(ct);
            return report.Id;
        },
        ct);

    private async Task<Placement> PlaceAsync(Asset asset, LossReport report, int? warehouseId, Actor by, CancellationToken ct)
    {
        if (!asset.IsOurs)
        {
            return Placement.UsedBy(report.PersonId, report.UnitId ?? asset.BookUnitId, report.Room);
        }

        Rule.Require(warehouseId is not null, InventoryText.WarehouseMissing, "WarehouseId");
        await gate.RequireAsync(warehouseId, by, ct);
        return Placement.InWarehouse(warehouseId.Value);
    }
}
