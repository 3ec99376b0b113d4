using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Hands devices over by a written order: the document, and the devices' new place, in one transaction.</summary>
public sealed class HandOverDesk(AppDb db, NumberDesk numbers, RegistrarGate gate, CustodyNotices notices, TimeProvider clock)
{
    public Task<CustodyDocument> HandOverAsync(HandOver facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(facts.Items.Count > 0, InventoryText.NothingToHandOver, nameof(facts.Items));
            var order = await OrderAsync(facts.OrderId, ct);
            Rule.Require(order.Kind.IsHandedOver, InventoryText.NotHandedOver);
            var assets = await AssetsAsync(facts.Items, ct);
            var warehouse = WarehouseOf(order, assets);
            await gate.RequireAsync(warehouse, by, ct);
            var person = await RecipientAsync(order, facts.PersonId, ct);

            var day = Istanbul.Today(clock);
            var now = clock.GetUtcNow().UtcDateTime;
            var document = new CustodyDocument(await numbers.NextAsync(PaperNumber.Documents, day, ct), order, person, warehouse, facts.Note, by, now);
            var chosen = new OrderLinePicker(order).Choose([.. facts.Items.Select(i => assets[i.AssetId])]);
            foreach (var (item, i) in facts.Items.Select((item, i) => (item, i)))
            {
                document.Add(new CustodyLine(i + 1, assets[item.AssetId], chosen[item.AssetId].Id, item));
            }

            db.Add(document);
            await db.SaveChangesAsync(ct);
            Move(document, order, assets, chosen, new MoveNote(by, now, null, CustodyDocument.RecordType, document.Id));
            await notices.HandedOverAsync(document, by, ct);
            await db.SaveChangesAsync(ct);
            return document;
        },
        ct);

    private static void Move(
        CustodyDocument document, WrittenOrder order, Dictionary<int, Asset> assets, IReadOnlyDictionary<int, OrderLine> chosen, MoveNote note)
    {
        if (document.PassesAtAcceptance)
        {
            return;
        }

        foreach (var asset in assets.Values)
        {
            asset.GoTo(CustodyPlace.Of(order.Request, document.PersonId), chosen[asset.Id], note);
        }
    }

    private Task<WrittenOrder> OrderAsync(int id, CancellationToken ct) =>
        db.Set<WrittenOrder>().Include(o => o.Lines).Include(o => o.Request).SingleAsync(o => o.Id == id, ct);

    private async Task<Dictionary<int, Asset>> AssetsAsync(IReadOnlyList<HandOverItem> items, CancellationToken ct)
    {
        var ids = items.Select(i => i.AssetId).ToList();
        Rule.Require(items.All(i => i.Condition is AssetCondition.Sound || !string.IsNullOrWhiteSpace(i.Note)), InventoryText.ConditionUntold, nameof(HandOver.Items));
        Rule.Require(ids.Distinct().Count() == ids.Count, InventoryText.AssetTwice, nameof(HandOver.Items));
        var assets = await db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        Rule.Require(assets.Count == ids.Count, InventoryText.AssetUnknown, nameof(HandOver.Items));

        await db.RequireNoneWaitsAsync(ids, nameof(HandOver.Items), ct);
        return assets;
    }

    private static int? WarehouseOf(WrittenOrder order, Dictionary<int, Asset> assets)
    {
        Rule.Require(assets.Values.Select(a => a.WarehouseId).Distinct().Count() == 1, InventoryText.OneWarehouse, nameof(HandOver.Items));

        var warehouse = assets.Values.First().WarehouseId;
        var holder = order.Kind is MoveKind.Transfer ? order.Request.FromPersonId : order.Request.PersonId;
        foreach (var asset in assets.Values)
        {
            var isThere = order.Kind is MoveKind.Transfer ? IsHeldBy(asset, holder) : asset.State is AssetState.InWarehouse || (order.Kind.HasTerm && IsHeldBy(asset, holder));
            Rule.Require(
                isThere, order.Kind is MoveKind.Transfer ? InventoryText.AssetNotHeldBy(asset.Tag) : InventoryText.AssetNotInWarehouse(asset.Tag), nameof(HandOver.Items));
        }

        return warehouse;
    }

    private static bool IsHeldBy(Asset asset, int? personId) => asset.IsHeld && asset.PersonId == personId;

    private async Task<int> RecipientAsync(WrittenOrder order, int? chosen, CancellationToken ct)
    {
        var person = order.Kind is MoveKind.CommonUse ? chosen : order.Request.PersonId;
        Rule.Require(person is not null, InventoryText.AreaResponsibleMissing, nameof(HandOver.PersonId));
        var isOfArea = order.Kind is not MoveKind.CommonUse || await db.Users.Active.AnyAsync(u => u.Id == person && u.UnitId == order.Request.UnitId, ct);
        Rule.Require(isOfArea, InventoryText.AreaResponsibleMissing, nameof(HandOver.PersonId));
        return person.Value;
    }
}
