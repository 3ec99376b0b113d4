using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>What holds of every movable at every moment.</summary>
internal static class AssetLaws
{
    public static void Check(Asset asset)
    {
        CheckSpans(asset);
        CheckPlace(asset);
    }

    /// <summary>What must not have changed when a verb was refused.</summary>
    public static object Picture(Asset asset) => (
        asset.State, asset.Way, (asset.WarehouseId, asset.PersonId, asset.UnitId, asset.Room, asset.FirmId, asset.Until),
        (asset.OrderLineId, asset.ExitVoucherId, asset.TakenInWarehouseId, asset.StateSince), asset.Spans.Count, asset.Events.Count);

    private static void CheckSpans(Asset asset)
    {
        var spans = asset.Spans.ToList();
        var open = Assert.Single(spans, s => s.To is null);
        Assert.Same(spans[^1], open);
        foreach (var (earlier, later) in spans.Zip(spans.Skip(1)))
        {
            Assert.Equal(earlier.To, later.From);
            Assert.True(earlier.From <= later.From);
        }

        // At a firm the holder stays who he was; everywhere else the open span says the same as the movable.
        if (asset.State is not AssetState.AtService)
        {
            Assert.Equal(
                (asset.Way, asset.WarehouseId, asset.PersonId, asset.UnitId, asset.Room, asset.Until),
                (open.Way, open.WarehouseId, open.PersonId, open.UnitId, open.Room, open.Until));
        }
    }

    private static void CheckPlace(Asset asset)
    {
        var open = asset.Spans.Single(s => s.To is null);
        Assert.True(asset.WarehouseId is null || asset.PersonId is null, "in a warehouse and with a person");
        Assert.True(WayFits(asset.State, open.Way, asset.IsOurs), $"{asset.State} while {open.Way}");
        Assert.Equal(asset.Way is PlacementWay.Warehouse, asset.WarehouseId is not null);
        if (asset.IsOurs)
        {
            Assert.True(
                asset.OrderLineId is not null || asset.State is AssetState.Lost or AssetState.Destroyed or AssetState.EntryCancelled
                || (asset.WarehouseId is not null && asset.WarehouseId == asset.TakenInWarehouseId),
                $"{asset.State} outside a warehouse without an order");
        }
        else
        {
            Assert.True(asset.OrderLineId is null && asset.WarehouseId is null, "on other books, yet moved by an order");
        }
    }

    private static bool WayFits(AssetState state, PlacementWay way, bool ours) => state switch
    {
        AssetState.InWarehouse or AssetState.ScrapProposed => way is PlacementWay.Warehouse,
        AssetState.Assigned => way is PlacementWay.Personal or PlacementWay.Loan or PlacementWay.Event,
        AssetState.CommonUse => way is PlacementWay.CommonUse,
        AssetState.InUse => way is PlacementWay.InUse && !ours,
        AssetState.AtService => way is PlacementWay.Firm,
        AssetState.InRepair => way is not (PlacementWay.Firm or PlacementWay.Gone),
        AssetState.Scrapped => way is PlacementWay.Warehouse or PlacementWay.Gone,
        AssetState.Transferred or AssetState.Destroyed or AssetState.Lost or AssetState.EntryCancelled => way is PlacementWay.Gone,
    };
}
