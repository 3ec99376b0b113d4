using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

// The verbs that change the holder or the place. The open span must be loaded (AssetQueries.ToMove).
public sealed partial class Asset
{
    /// <summary>Leaves a warehouse, or passes from holder to holder, by the line of a written order (M8.31, BR-01).</summary>
    /// <param name="line">Covers this asset, this way and this day, and is taken with it.</param>
    public void GoTo(Placement to, OrderLine line, MoveNote note)
    {
        RequireOurs();
        Rule.Require(to.Way is not (PlacementWay.Firm or PlacementWay.Gone or PlacementWay.InUse), InventoryText.WrongWay);
        Rule.Require(CanGo(to), InventoryText.NotAllowed(Tag, State, to.State));
        Rule.Require(!NeedsCommissioning || to.Way is PlacementWay.Warehouse or PlacementWay.Firm, InventoryText.NotCommissioned(Tag));
        line.Take(this, to, note.At);

        MoveTo(to.State, to, line.Id, note);
        Tell(AssetEventKind.Custody, InventoryText.Went(to, line.OrderNumber), note);
    }

    /// <summary>Comes back into a warehouse: returned by its holder, from a room, from a firm.</summary>
    public void ComeBackTo(int warehouseId, MoveNote note)
    {
        RequireOurs();
        Rule.Require(CanComeBack, InventoryText.NotAllowed(Tag, State, AssetState.InWarehouse));

        TakenInWarehouseId = warehouseId;
        MoveTo(AssetState.InWarehouse, Placement.InWarehouse(warehouseId), null, note);
        Tell(AssetEventKind.Custody, InventoryText.CameBack, note);
    }

    /// <summary>Goes to a firm for service: its holder, if it has one, stays responsible for it.</summary>
    public void SendToFirm(int firmId, DateOnly? until, OrderLine line, MoveNote note)
    {
        RequireOurs();
        Rule.Require(AssetFlow.Allows(State, AssetState.AtService), InventoryText.NotAllowed(Tag, State, AssetState.AtService));
        var to = Placement.AtFirm(firmId, until);
        line.Take(this, to, note.At);

        if (WarehouseId is null)
        {
            Follow(AssetState.AtService, to, line.Id, note);
            FirmId = firmId;
        }
        else
        {
            MoveTo(AssetState.AtService, to, line.Id, note);
        }

        Tell(AssetEventKind.Repair, InventoryText.SentToFirm(line.OrderNumber), note);
    }

    /// <summary>Comes back from the firm to who held it, or to the room where it stood.</summary>
    public void ComeBackToHolder(MoveNote note)
    {
        Rule.Require(CanComeBackToHolder, InventoryText.NobodyWaits(Tag));
        var back = Placement.Again(Way, PersonId, UnitId, Room, Until);

        MoveTo(back.State, back, OrderLineId, note);
        Tell(AssetEventKind.Repair, InventoryText.BackFromFirm, note);
    }

    public void StartRepair(MoveNote note)
    {
        Rule.Require(AssetFlow.Allows(State, AssetState.InRepair), InventoryText.NotAllowed(Tag, State, AssetState.InRepair));
        Rule.Require(State is not AssetState.AtService, InventoryText.NotAllowed(Tag, State, AssetState.InRepair));

        SetState(AssetState.InRepair, note.At);
        Tell(AssetEventKind.Repair, InventoryText.RepairBegan, note);
    }

    /// <summary>The repair never moved it: it is where it was.</summary>
    public void FinishRepair(MoveNote note)
    {
        Rule.Require(State is AssetState.InRepair, InventoryText.NotInRepair(Tag));

        SetState(HomeState, note.At);
        Tell(AssetEventKind.Repair, InventoryText.RepairEnded, note);
    }

    /// <summary>Notes who uses what stands on another directorate's books, and where.</summary>
    public void UseBy(Placement user, MoveNote note)
    {
        Rule.Require(!IsOurs && user.Way is PlacementWay.InUse, InventoryText.OnlyForeign);
        Rule.Require(State is AssetState.InUse, InventoryText.NotAllowed(Tag, State, AssetState.InUse));

        MoveTo(AssetState.InUse, user, null, note);
        Tell(AssetEventKind.Place, InventoryText.UserNoted, note);
    }

    private AssetState HomeState => Way switch
    {
        PlacementWay.Warehouse => AssetState.InWarehouse,
        PlacementWay.CommonUse => AssetState.CommonUse,
        PlacementWay.InUse => AssetState.InUse,
        _ => AssetState.Assigned,
    };

    private void RequireOurs() => Rule.Require(IsOurs, InventoryText.NotOurs);

    private void MoveTo(AssetState next, Placement to, int? orderLineId, MoveNote note)
    {
        Rule.Require(AssetFlow.Allows(State, next), InventoryText.NotAllowed(Tag, State, next));

        Follow(next, to, orderLineId, note);
        Stand(to, orderLineId);
    }

    // Fails when the open span was not loaded: an asset never has two.
    private void Follow(AssetState next, Placement to, int? orderLineId, MoveNote note)
    {
        _spans.Single(s => s.To is null).End(note.At);
        _spans.Add(new AssetSpan(to, orderLineId, note));
        SetState(next, note.At);
    }

    private void Open(Placement to, int? orderLineId, MoveNote note)
    {
        _spans.Add(new AssetSpan(to, orderLineId, note));
        SetState(to.State, note.At);
        Stand(to, orderLineId);
    }

    private void Stand(Placement at, int? orderLineId)
    {
        (Way, WarehouseId, PersonId, UnitId, Room, FirmId, Until) = (at.Way, at.WarehouseId, at.PersonId, at.UnitId, at.Room, at.FirmId, at.Until);
        OrderLineId = orderLineId;
    }

    private void SetState(AssetState next, DateTime at) => (State, StateSince) = (next, at);
}
