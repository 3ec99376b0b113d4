using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>What leaves by an order and nobody of the municipality takes over: to a firm, another warehouse, another unit, as scrap.</summary>
public sealed class DispatchDesk(AppDb db, RegistrarGate gate, VoucherDesk vouchers, CustodyNotices notices, TimeProvider clock)
{
    /// <param name="to">kime, nereye verildiği: stands on the exit voucher</param>
    /// <returns>how many devices left</returns>
    public Task<int> DispatchAsync(int orderId, IReadOnlyList<int> assetIds, string? to, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var order = await db.Set<WrittenOrder>().Include(o => o.Lines).Include(o => o.Request).SingleAsync(o => o.Id == orderId, ct);
            Rule.Require(order.Kind.IsDispatched, InventoryText.NotDispatched);
            var assets = await AssetsAsync(assetIds, ct);
            Rule.Require(assets.Select(a => a.WarehouseId).Distinct().Count() == 1, InventoryText.OneWarehouse, "AssetIds");
            var warehouse = assets[0].WarehouseId;
            await gate.RequireAsync(warehouse, by, ct);

            var lines = new OrderLinePicker(order).Choose(assets);
            var note = new MoveNote(by, clock.GetUtcNow().UtcDateTime, null, WrittenOrder.RecordType, order.Id);
            var voucher = await VoucherAsync(order, warehouse, assets, to, by, ct);
            foreach (var asset in assets)
            {
                Send(asset, order, lines[asset.Id], voucher, note);
            }

            await db.EndSeatsAsync(assets, by, note.At, ct);
            var entry = order.Kind is MoveKind.OtherWarehouse ? await ReceiveAsync(order, voucher!, assets, by, ct) : null;
            await notices.DispatchedAsync(order, assets.Count, entry, by, ct);
            await db.SaveChangesAsync(ct);
            return assets.Count;
        },
        ct);

    private static void Send(Asset asset, WrittenOrder order, OrderLine line, Voucher? voucher, MoveNote note)
    {
        switch (order.Kind)
        {
            case MoveKind.ToFirm:
                asset.SendToFirm(order.Request.FirmId!.Value, order.Request.Until, line, note);
                break;
            case MoveKind.OtherWarehouse:
                asset.GoTo(Placement.InWarehouse(order.Request.WarehouseId!.Value), line, note);
                break;
            case MoveKind.OtherUnit:
                asset.TransferAway(voucher!.Id, line, note);
                break;
            default:
                asset.DispatchScrap(line, note);
                break;
        }
    }

    // Only what leaves the books, or another registrar's responsibility, has a voucher (TMY m.19).
    private async Task<Voucher?> VoucherAsync(WrittenOrder order, int? warehouseId, IReadOnlyList<Asset> assets, string? to, Actor by, CancellationToken ct)
    {
        if (order.Kind is not (MoveKind.OtherUnit or MoveKind.OtherWarehouse) || warehouseId is not { } warehouse)
        {
            Rule.Require(order.Kind is MoveKind.ToFirm or MoveKind.ScrapDispatch, InventoryText.AssetNotInWarehouse(assets[0].Tag), "AssetIds");
            return null;
        }

        var counterpart = Rule.Optional(to) ?? await PlaceAsync(order.Request, ct);
        var draft = new VoucherDraft(
            order.Kind is MoveKind.OtherUnit ? VoucherKind.TransferOut : VoucherKind.WarehouseOut, warehouse, Istanbul.Today(clock),
            new BaseDocument(BaseDocumentKind.WrittenOrder, order.Number, order.Date), counterpart,
            Lines(assets));
        return await vouchers.PostAsync(draft, by, ct);
    }

    // The other warehouse enters what it gets on the exit voucher, in its own registrar's name, who is told.
    private async Task<Voucher> ReceiveAsync(WrittenOrder order, Voucher exit, IReadOnlyList<Asset> assets, Actor by, CancellationToken ct)
    {
        var target = order.Request.WarehouseId!.Value;
        var sender = await db.Set<Warehouse>().Where(w => w.Id == exit.WarehouseId).Select(w => w.Name).FirstAsync(ct);
        var draft = new VoucherDraft(
            VoucherKind.WarehouseIn, target, exit.Date,
            new BaseDocument(BaseDocumentKind.ExitVoucher, FormattableString.Invariant($"{exit.FiscalYear}/{exit.Number}"), exit.Date), sender, Lines(assets))
        {
            Note = InventoryText.ArrivedBy(order.Number, by.Signature),
        };
        return await vouchers.PostForRegistrarAsync(draft, by, ct);
    }

    private static VoucherDraftLine[] Lines(IReadOnlyList<Asset> assets) =>
        [.. assets.Select(a => new VoucherDraftLine(a.CodeId, a.Name, 1, a.GrossValue, a.Id, a.RegistryNumber))];

    private async Task<string> PlaceAsync(MoveRequest request, CancellationToken ct) => request.Kind is MoveKind.OtherWarehouse
        ? await db.Set<Warehouse>().Where(w => w.Id == request.WarehouseId).Select(w => w.Name).FirstAsync(ct)
        : await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).FirstAsync(ct);

    private async Task<IReadOnlyList<Asset>> AssetsAsync(IReadOnlyList<int> ids, CancellationToken ct)
    {
        Rule.Require(ids.Count > 0, InventoryText.NothingToHandOver, "AssetIds");
        var assets = await db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(ct);
        Rule.Require(assets.Count == ids.Distinct().Count(), InventoryText.AssetUnknown, "AssetIds");
        await db.RequireNoneWaitsAsync(ids, "AssetIds", ct);
        return assets;
    }
}
