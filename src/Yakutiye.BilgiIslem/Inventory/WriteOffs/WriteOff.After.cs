using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

// What goes with it, and what comes after: wiping, usable parts, destruction, dispatch.
public sealed partial class WriteOff
{
    /// <summary>Media are wiped while the proposal is under way; parts are taken out then too.</summary>
    public bool CanPrepare => !Cause.IsLoss && Status is not (WriteOffStatus.Completed or WriteOffStatus.Refused or WriteOffStatus.Withdrawn);

    internal WipeRecord Wipe(int assetId, WipeFacts facts, Actor by, DateTime now)
    {
        var line = LineOf(assetId);
        Tell(InventoryText.WipeRecorded(line.RegistryNumber, facts.Method), by, now);
        return new WipeRecord(Id, assetId, facts, by, now);
    }

    internal UsablePart TakeOut(int assetId, string what, int quantity, string? note, Actor by, DateTime now)
    {
        var line = LineOf(assetId);
        var part = new UsablePart(Id, assetId, what, quantity, note, by, now);
        Tell(InventoryText.PartTaken(line.RegistryNumber, part.What, quantity), by, now);
        return part;
    }

    internal void Destroyed(int count, Actor by, DateTime now) => Tell(InventoryText.AssetsDestroyed(count), by, now);

    internal void Dispatched(int count, string order, Actor by, DateTime now) => Tell(InventoryText.AssetsDispatched(count, order), by, now);

    private WriteOffLine LineOf(int assetId)
    {
        Rule.Require(CanPrepare, InventoryText.PrepareNotNow(Number));
        var line = _lines.Find(l => l.AssetId == assetId);
        Rule.Require(line is not null, InventoryText.AssetUnknown, "AssetId");
        return line;
    }
}
