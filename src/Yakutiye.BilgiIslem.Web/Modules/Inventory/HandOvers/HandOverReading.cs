using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.HandOvers;

/// <summary>Reads what a registrar needs to carry an order out.</summary>
public sealed class HandOverReading(AppDb db, ICurrentUser user, RequestReading requests, ISearchIndex index)
{
    private const int Most = 20;

    public Task<bool> IsThereAsync(int orderId, CancellationToken ct) => db.Set<WrittenOrder>().VisibleTo(user).AnyAsync(o => o.Id == orderId, ct);

    /// <summary>Null: no such order for this person.</summary>
    public async Task<HandOverForm?> FillAsync(int orderId, HandOverForm form, CancellationToken ct)
    {
        if (await OrderAsync(orderId, ct) is not { } order)
        {
            return null;
        }

        var (added, refusal) = await AddedAsync(order, form, ct);
        var items = (form.Items.Length == 0 ? FirstItems(order) : form.Items).ToList();
        if (added is not null && items.TrueForAll(i => i.AssetId != added.Id))
        {
            items.Add(new HandOverItemForm { AssetId = added.Id, Take = true, Accessories = [.. added.Accessories] });
        }

        var facts = new HandOverFacts(
            order, order.Request, await requests.NamesAsync(order.Request, ct), await RowsAsync(order, items, ct), await OpenAsync(orderId, ct), refusal,
            order.Kind is MoveKind.CommonUse ? await PeopleAsync(order.Request.UnitId, ct) : []);
        return form with { Items = [.. facts.Rows.Select(r => r.Item)], Facts = facts, Add = null, Code = null };
    }

    /// <summary>What stands in a warehouse and an open line of the order covers.</summary>
    public async Task<IReadOnlyList<Asset>> FindAsync(int orderId, string? text, CancellationToken ct)
    {
        if (await OrderAsync(orderId, ct) is not { } order)
        {
            return [];
        }

        var codes = order.Lines.Where(l => l.AssetId is null && l.Left > 0).Select(l => l.CodeId).OfType<int>().ToList();
        var named = order.Lines.Select(l => l.AssetId).OfType<int>().ToList();
        var wanted = order.Kind is MoveKind.ScrapDispatch ? AssetState.Scrapped : AssetState.InWarehouse;
        var assets = db.Set<Asset>().Where(a => a.IsOurs && a.State == wanted && (codes.Contains(a.CodeId) || named.Contains(a.Id)));
        return await (string.IsNullOrWhiteSpace(text) ? assets.OrderBy(a => a.Id) : assets.Matching(text, false, db, index)).AsNoTracking().Take(Most).ToListAsync(ct);
    }

    private Task<WrittenOrder?> OrderAsync(int id, CancellationToken ct) =>
        db.Set<WrittenOrder>().AsNoTracking().VisibleTo(user).Include(o => o.Request).Include(o => o.Lines).FirstOrDefaultAsync(o => o.Id == id, ct);

    // Of named devices everything that is still to go; of kinds the registrar chooses.
    private static HandOverItemForm[] FirstItems(WrittenOrder order) =>
        [.. order.Lines.Where(l => l.AssetId is not null && l.Left > 0).OrderBy(l => l.Id).Select(l => new HandOverItemForm { AssetId = l.AssetId!.Value, Take = true, Accessories = ["*"] })];

    private async Task<(Asset? Asset, string? Refusal)> AddedAsync(WrittenOrder order, HandOverForm form, CancellationToken ct)
    {
        if (form.Add is null && string.IsNullOrWhiteSpace(form.Code))
        {
            return (null, null);
        }

        var wanted = form.Add is { } id ? db.Set<Asset>().Where(a => a.Id == id) : db.Set<Asset>().Tagged(ScanReading.Word(form.Code!));
        var asset = await wanted.AsNoTracking().FirstOrDefaultAsync(ct);
        if (asset is null)
        {
            return (null, form.Code is { } typed ? InventoryText.CodeNotFound(ScanReading.Word(typed)) : InventoryText.AssetUnknown);
        }

        return order.Lines.Any(l => l.Covers(asset)) ? (asset, null) : (null, InventoryText.AssetNotOfOrder(order.Number, asset.Tag));
    }

    private async Task<IReadOnlyList<HandOverRow>> RowsAsync(WrittenOrder order, List<HandOverItemForm> items, CancellationToken ct)
    {
        var ids = items.Select(i => i.AssetId).ToList();
        var assets = await db.Set<Asset>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var waiting = await db.Set<CustodyLine>().Where(l => ids.Contains(l.AssetId) && l.State == CustodyLineState.Pending)
            .Select(l => new { l.AssetId, l.Document.Number }).ToDictionaryAsync(l => l.AssetId, l => l.Number, ct);
        return
        [
            .. items.Where(i => assets.ContainsKey(i.AssetId)).Select(i =>
            {
                var asset = assets[i.AssetId];
                var obstacle = Obstacle(order, asset, waiting.GetValueOrDefault(asset.Id));
                var accessories = i.Accessories is ["*"] ? [.. asset.Accessories] : i.Accessories;
                return new HandOverRow(asset, i with { Take = i.Take && obstacle is null, Accessories = accessories }, obstacle);
            }),
        ];
    }

    private static HandOverObstacle? Obstacle(WrittenOrder order, Asset asset, string? waitsOn)
    {
        if (waitsOn is not null)
        {
            return new HandOverObstacle(InventoryText.AssetWaits(asset.Tag, waitsOn));
        }

        var isThere = order.Kind is MoveKind.Transfer
            ? asset.IsHeld && asset.PersonId == order.Request.FromPersonId
            : asset.State is AssetState.InWarehouse || (order.Kind.HasTerm && asset.IsHeld && asset.PersonId == order.Request.PersonId);
        if (!isThere)
        {
            return new HandOverObstacle(order.Kind is MoveKind.Transfer ? InventoryText.AssetNotHeldBy(asset.Tag) : InventoryText.AssetNotInWarehouse(asset.Tag));
        }

        return asset.NeedsCommissioning ? new HandOverObstacle(InventoryText.NotCommissioned(asset.Tag), FormattableString.Invariant($"/envanter/demirbaslar/{asset.Id}/devreye-al")) : null;
    }

    private async Task<IReadOnlyList<DemandRow>> OpenAsync(int orderId, CancellationToken ct) =>
        await db.Set<OrderLine>().Where(l => l.OrderId == orderId && l.AssetId == null && l.Taken < l.Quantity).OrderBy(l => l.Id).Select(DemandRow.OfOrder).ToListAsync(ct);

    private async Task<IReadOnlyList<SelectListItem>> PeopleAsync(int? unitId, CancellationToken ct) =>
    [
        .. (await db.Users.Active.Where(u => u.UnitId == unitId).ByName.Select(u => new { u.Id, u.FullName, u.Title }).ToListAsync(ct))
            .Select(u => new SelectListItem(CustodyWords.Joined(u.FullName, u.Title), u.Id.ToString(CultureInfo.InvariantCulture))),
    ];
}
