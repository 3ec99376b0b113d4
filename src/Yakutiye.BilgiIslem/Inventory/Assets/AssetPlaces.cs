namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>
/// What the database lets stand (M8.31, BR-01): how a movable is somewhere, where that is, and by which paper, say the same. Whether
/// the paper lets it go there, the triggers look up. A CHECK also passes what is neither true nor false, so nothing is compared with null.
/// </summary>
internal static class AssetPlaces
{
    /// <summary>Of ours: in a warehouse that took it in, out by an order, or gone by a voucher or a report. Of others: in use there.</summary>
    public const string OfAsset = """
        ("IsOurs" = 0 AND "Way" IN ('InUse', 'Gone') AND "State" IN ('InUse', 'InRepair', 'Lost')
            AND "WarehouseId" IS NULL AND "TakenInWarehouseId" IS NULL AND "OrderLineId" IS NULL AND "EntryVoucherId" IS NULL AND "ExitVoucherId" IS NULL)
        OR ("IsOurs" = 1 AND "Way" = 'Warehouse' AND "State" IN ('InWarehouse', 'InRepair', 'ScrapProposed', 'Scrapped')
            AND "WarehouseId" IS NOT NULL AND "PersonId" IS NULL AND "UnitId" IS NULL AND "FirmId" IS NULL
            AND ("OrderLineId" IS NOT NULL OR ("TakenInWarehouseId" IS NOT NULL AND "WarehouseId" = "TakenInWarehouseId")))
        OR ("IsOurs" = 1 AND "Way" IN ('Personal', 'Loan', 'Event') AND "State" IN ('Assigned', 'InRepair', 'AtService')
            AND "WarehouseId" IS NULL AND "PersonId" IS NOT NULL AND "OrderLineId" IS NOT NULL)
        OR ("IsOurs" = 1 AND "Way" = 'CommonUse' AND "State" IN ('CommonUse', 'InRepair', 'AtService')
            AND "WarehouseId" IS NULL AND "PersonId" IS NULL AND "UnitId" IS NOT NULL AND "OrderLineId" IS NOT NULL)
        OR ("IsOurs" = 1 AND "Way" = 'Firm' AND "State" = 'AtService'
            AND "WarehouseId" IS NULL AND "PersonId" IS NULL AND "FirmId" IS NOT NULL AND "OrderLineId" IS NOT NULL)
        OR ("IsOurs" = 1 AND "Way" = 'Gone' AND "WarehouseId" IS NULL AND "PersonId" IS NULL
            AND ("State" = 'Lost' OR ("ExitVoucherId" IS NOT NULL
                AND ("State" IN ('Destroyed', 'EntryCancelled') OR ("State" IN ('Scrapped', 'Transferred') AND "OrderLineId" IS NOT NULL)))))
        """;

    /// <summary>Out of a warehouse only by the line of a written order.</summary>
    public const string OfSpan = """
        ("Way" = 'Warehouse' AND "WarehouseId" IS NOT NULL AND "PersonId" IS NULL) OR ("Way" IN ('InUse', 'Gone') AND "WarehouseId" IS NULL)
        OR ("Way" IN ('Personal', 'CommonUse', 'Loan', 'Event', 'Firm') AND "WarehouseId" IS NULL AND "OrderLineId" IS NOT NULL)
        """;
}
