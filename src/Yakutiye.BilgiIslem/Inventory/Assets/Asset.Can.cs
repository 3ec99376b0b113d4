namespace Yakutiye.BilgiIslem.Inventory.Assets;

// What pages may offer, and what the search box finds.
public sealed partial class Asset
{
    /// <summary>By a written order: out of a warehouse, or from holder to holder.</summary>
    public bool CanGo(Placement to) => IsOurs && AssetFlow.Allows(State, to.State) && (to.Way is PlacementWay.Warehouse
        ? State is AssetState.InWarehouse && to.WarehouseId != WarehouseId
        : State is AssetState.InWarehouse or AssetState.Assigned or AssetState.CommonUse);

    public bool CanComeBack =>
        IsOurs && WarehouseId is null && State is (AssetState.Assigned or AssetState.CommonUse or AssetState.AtService or AssetState.InRepair);

    /// <summary>At a firm, and somebody or some room waits for it.</summary>
    public bool CanComeBackToHolder => State is AssetState.AtService && Way is not PlacementWay.Firm;

    public bool CanRepair => State is not (AssetState.AtService or AssetState.InRepair) && AssetFlow.Allows(State, AssetState.InRepair);

    public bool CanProposeScrap => IsOurs && WarehouseId is not null && AssetFlow.Allows(State, AssetState.ScrapProposed);

    public bool CanReportLost => State is not AssetState.Lost && AssetFlow.Allows(State, AssetState.Lost);

    /// <summary>Its exit voucher can be reversed: it was not dispatched as scrap or destroyed since.</summary>
    public bool CanTakeBackExit =>
        IsOurs && ExitVoucherId is not null && (State is AssetState.Transferred or AssetState.Lost || (State is AssetState.Scrapped && WarehouseId is not null));

    public bool IsHeld => State is AssetState.Assigned && PersonId is not null;
}
