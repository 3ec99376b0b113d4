using Yakutiye.BilgiIslem.Inventory.Vouchers;
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

    /// <summary>The voucher that it comes by; written once, when it is posted.</summary>
    internal void CameBy(Voucher voucher)
    {
        Rule.Require(EntryVoucherId is null && EntryVoucher is null, InventoryText.HasEntryVoucher);

        EntryVoucher = voucher;
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

    /// <summary>Takes a value increase back, by the reversing voucher of its own.</summary>
    public void TakeBackIncrease(decimal amount, MoveNote note)
    {
        RequireOurs();
        Rule.Require(amount > 0 && amount < GrossValue, InventoryText.AmountPositive, nameof(GrossValue));

        GrossValue -= amount;
        Tell(AssetEventKind.Card, InventoryText.IncreaseTakenBack(amount), note);
    }

    /// <summary>Its entry was wrong and is reversed (TMY m.39). Only while it stands as it was entered; the number is never given again.</summary>
    public void TakeBackEntry(int reversalVoucherId, MoveNote note)
    {
        RequireOurs();
        Rule.Require(AssetFlow.Allows(State, AssetState.EntryCancelled), InventoryText.NotAllowed(Tag, State, AssetState.EntryCancelled));

        ExitVoucherId = reversalVoucherId;
        (FormerSerial, Serial) = (Serial, null);
        MoveTo(AssetState.EntryCancelled, Placement.Nowhere, null, note);
        Tell(AssetEventKind.Exit, InventoryText.EntryTakenBack, note);
    }
}
