using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>What each kind of move must say.</summary>
internal static class DemandRules
{
    private const int MaxQuantity = 100_000;

    public static void Check(MoveDemand demand)
    {
        Rule.Require(demand.Lines.Count is > 0 and <= MoveRequest.MaxLines, InventoryText.LinesCount(MoveRequest.MaxLines), nameof(demand.Lines));
        Rule.Require(!demand.Kind.HasRecipient || demand.PersonId is not null, InventoryText.RecipientMissing, nameof(demand.PersonId));
        Rule.Require(!demand.Kind.HasTerm || demand.Until is not null, InventoryText.UntilMissing, nameof(demand.Until));
        Rule.Require(demand.Kind is not MoveKind.CommonUse || demand.UnitId is not null, InventoryText.UnitMissing, nameof(demand.UnitId));
        Rule.Require(demand.Kind is not MoveKind.CommonUse || !string.IsNullOrWhiteSpace(demand.Room), InventoryText.RoomMissing, nameof(demand.Room));
        Rule.Require(demand.Kind is not MoveKind.Event || !string.IsNullOrWhiteSpace(demand.EventName), InventoryText.EventMissing, nameof(demand.EventName));
        Rule.Require(demand.Kind is not MoveKind.OtherWarehouse || demand.WarehouseId is not null, InventoryText.WarehouseMissing, nameof(demand.WarehouseId));
        Rule.Require(demand.Kind is not MoveKind.ToFirm || demand.FirmId is not null, InventoryText.FirmMissing, nameof(demand.FirmId));
        Rule.Require(demand.Kind is not MoveKind.OtherUnit || demand.UnitId is not null, InventoryText.UnitMissing, nameof(demand.UnitId));
        CheckTransfer(demand);
        CheckLines(demand);
    }

    private static void CheckTransfer(MoveDemand demand)
    {
        if (demand.Kind is not MoveKind.Transfer)
        {
            return;
        }

        Rule.Require(demand.FromPersonId is not null, InventoryText.HolderMissing, nameof(demand.FromPersonId));
        Rule.Require(demand.FromPersonId != demand.PersonId, InventoryText.TransferToHimself, nameof(demand.PersonId));
        Rule.Require(demand.Lines.All(l => l.AssetId is not null), InventoryText.TransferNamesAssets, nameof(demand.Lines));
    }

    private static void CheckLines(MoveDemand demand)
    {
        Rule.Require(demand.Lines.All(l => l.Quantity is > 0 and <= MaxQuantity), InventoryText.QuantityPositive, nameof(demand.Lines));
        Rule.Require(demand.Lines.All(l => l.AssetId is null || l.Quantity == 1), InventoryText.OneAssetOneLine, nameof(demand.Lines));
        Rule.Require(
            demand.Kind is MoveKind.Opening || demand.Lines.All(l => l.AssetId is not null || l.CodeId is not null),
            InventoryText.LineNamesNothing,
            nameof(demand.Lines));
        var named = demand.Lines.Where(l => l.AssetId is not null).Select(l => l.AssetId).ToList();
        Rule.Require(named.Count == named.Distinct().Count(), InventoryText.AssetTwice, nameof(demand.Lines));
    }
}
