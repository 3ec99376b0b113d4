using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

// How an asset comes to be.
public sealed partial class Asset
{
    /// <summary>Enters our books and a warehouse, by a voucher that is posted with it.</summary>
    public static Asset Enter(int bookUnitId, string registryNumber, int warehouseId, AssetCard card, AssetPurchase purchase, MoveNote note)
    {
        var asset = new Asset(bookUnitId, isOurs: true, registryNumber, card, purchase);
        asset.TakenInWarehouseId = warehouseId;
        asset.Open(Placement.InWarehouse(warehouseId), null, note);
        asset.Tell(AssetEventKind.Entry, InventoryText.Entered(registryNumber), note);
        return asset;
    }

    /// <summary>A card for what stands on another directorate's books (M6.1b, M6.15): place and user, no zimmet.</summary>
    /// <param name="registryNumber">as the other directorate's books have it; null: not known</param>
    public static Asset Note(int bookUnitId, string? registryNumber, Placement usedBy, AssetCard card, AssetPurchase purchase, MoveNote note)
    {
        Rule.Require(usedBy.Way is PlacementWay.InUse, InventoryText.NotOurs);

        var asset = new Asset(bookUnitId, isOurs: false, registryNumber, card, purchase);
        asset.Open(usedBy, null, note);
        asset.Tell(AssetEventKind.Entry, InventoryText.Noted, note);
        return asset;
    }

    /// <summary>The voucher that it came by; written once, by the desk that posts it.</summary>
    internal void CameBy(int voucherId)
    {
        Rule.Require(EntryVoucherId is null, InventoryText.HasEntryVoucher);

        EntryVoucherId = voucherId;
    }

    /// <summary>An upgrade that raises the value, by a voucher of its own (TMY m.14).</summary>
    /// <param name="amount">in ₺, KDV dahil</param>
    public void RaiseValue(decimal amount, string what, MoveNote note)
    {
        RequireOurs();
        Rule.Require(amount > 0, InventoryText.AmountPositive, nameof(GrossValue));

        GrossValue += amount;
        Tell(AssetEventKind.Card, InventoryText.ValueRaised(amount, what), note);
    }
}
