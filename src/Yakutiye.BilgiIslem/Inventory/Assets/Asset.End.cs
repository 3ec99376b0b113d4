using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

// Scrap, loss, transfer: how an asset leaves the books (M8.13, BR-10, TMY m.27–28). The write-off decides; these record.
public sealed partial class Asset
{
    public void ProposeScrap(MoveNote note)
    {
        RequireOurs();
        Rule.Require(CanProposeScrap, InventoryText.ScrapFromWarehouse(Tag));

        SetState(AssetState.ScrapProposed, note.At);
        Tell(AssetEventKind.Exit, InventoryText.ScrapWasProposed, note);
    }

    /// <summary>The commission or the spending authority refused: it stays in the warehouse.</summary>
    public void KeepAfterAll(MoveNote note)
    {
        Rule.Require(State is AssetState.ScrapProposed, InventoryText.NotProposed(Tag));

        SetState(AssetState.InWarehouse, note.At);
        Tell(AssetEventKind.Exit, InventoryText.ScrapRefused, note);
    }

    /// <summary>Written off by a posted exit voucher; it still stands in the warehouse until it is dispatched or destroyed.</summary>
    public void Scrap(int exitVoucherId, MoveNote note)
    {
        Rule.Require(State is AssetState.ScrapProposed, InventoryText.NotProposed(Tag));
        Rule.Require(!KeepsData || WipedAt is not null, InventoryText.NotWiped(Tag));

        ExitVoucherId = exitVoucherId;
        SetState(AssetState.Scrapped, note.At);
        Tell(AssetEventKind.Exit, InventoryText.WasScrapped, note);
    }

    /// <summary>Leaves the warehouse as scrap (MKE, buyer), by a written order like every dispatch.</summary>
    public void DispatchScrap(OrderLine line, MoveNote note)
    {
        Rule.Require(State is AssetState.Scrapped && WarehouseId is not null, InventoryText.NotScrapped(Tag));
        line.Take(this, Placement.Nowhere, note.At);

        MoveTo(AssetState.Scrapped, Placement.Nowhere, line.Id, note);
        Tell(AssetEventKind.Exit, InventoryText.ScrapDispatched(line.OrderNumber), note);
    }

    /// <summary>Destroyed where it stood, before the commission (TMY m.28/5).</summary>
    public void Destroy(MoveNote note)
    {
        Rule.Require(State is AssetState.Scrapped && WarehouseId is not null, InventoryText.NotScrapped(Tag));

        MoveTo(AssetState.Destroyed, Placement.Nowhere, null, note);
        Tell(AssetEventKind.Exit, InventoryText.WasDestroyed, note);
    }

    /// <summary>Handed to another administration or spending unit for good.</summary>
    public void TransferAway(int exitVoucherId, OrderLine line, MoveNote note)
    {
        RequireOurs();
        Rule.Require(State is AssetState.InWarehouse, InventoryText.NotAllowed(Tag, State, AssetState.Transferred));
        line.Take(this, Placement.Nowhere, note.At);

        ExitVoucherId = exitVoucherId;
        MoveTo(AssetState.Transferred, Placement.Nowhere, line.Id, note);
        Tell(AssetEventKind.Exit, InventoryText.WasTransferred(line.OrderNumber), note);
    }

    /// <summary>Lost or stolen, by a report; who held it stays on the span before.</summary>
    public void ReportLost(MoveNote note)
    {
        Rule.Require(State is not AssetState.Lost && AssetFlow.Allows(State, AssetState.Lost), InventoryText.NotAllowed(Tag, State, AssetState.Lost));

        MoveTo(AssetState.Lost, Placement.Nowhere, null, note);
        Tell(AssetEventKind.Exit, InventoryText.WasLost, note);
    }

    /// <summary>Turned up again before it was written off.</summary>
    public void FindAgain(Placement at, MoveNote note)
    {
        Rule.Require(State is AssetState.Lost && ExitVoucherId is null, InventoryText.NotLost(Tag));
        Rule.Require(at.Way == (IsOurs ? PlacementWay.Warehouse : PlacementWay.InUse), InventoryText.FoundPlace);

        TakenInWarehouseId = at.WarehouseId;
        MoveTo(at.State, at, null, note);
        Tell(AssetEventKind.Place, InventoryText.WasFound, note);
    }

    /// <summary>What is lost leaves the books by a posted exit voucher.</summary>
    public void WriteOffLost(int exitVoucherId, MoveNote note)
    {
        Rule.Require(State is AssetState.Lost && ExitVoucherId is null && IsOurs, InventoryText.NotLost(Tag));

        ExitVoucherId = exitVoucherId;
        Tell(AssetEventKind.Exit, InventoryText.LossWrittenOff, note);
    }

    /// <summary>
    /// Its exit was wrong and is reversed (TMY m.39): it stands in the warehouse again, and what was lost is still lost. Scrap that
    /// was dispatched or destroyed does not come back.
    /// </summary>
    public void TakeBackExit(int warehouseId, MoveNote note)
    {
        Rule.Require(CanTakeBackExit, InventoryText.NotAllowed(Tag, State, AssetState.InWarehouse));

        ExitVoucherId = null;
        if (State is AssetState.Scrapped)
        {
            SetState(AssetState.InWarehouse, note.At);
        }
        else if (State is AssetState.Transferred)
        {
            TakenInWarehouseId = warehouseId;
            MoveTo(AssetState.InWarehouse, Placement.InWarehouse(warehouseId), null, note);
        }

        Tell(AssetEventKind.Exit, InventoryText.ExitTakenBack, note);
    }
}
