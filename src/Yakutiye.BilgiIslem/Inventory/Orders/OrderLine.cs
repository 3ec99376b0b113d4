using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>What one line of a written order lets go: this asset, or so many of a kind, to this place, until this day (BR-01).</summary>
public sealed class OrderLine : Entity
{
    internal OrderLine(string orderNumber, MoveRequest request, DateOnly validUntil, MoveRequestLine line)
    {
        (OrderNumber, Kind, ValidUntil) = (orderNumber, request.Kind, validUntil);
        (PersonId, UnitId, Room, WarehouseId, FirmId) = (request.PersonId, request.UnitId, request.Room, request.WarehouseId, request.FirmId);
        (AssetId, CodeId, Quantity) = (line.AssetId, line.CodeId, line.Quantity);
    }

    private OrderLine() { }

    public int OrderId { get; private set; }
    public WrittenOrder Order { get; private set; } = null!;
    public string OrderNumber { get; private set; } = "";
    public MoveKind Kind { get; private set; }
    public DateOnly ValidUntil { get; private set; }
    public int? PersonId { get; private set; }
    public int? UnitId { get; private set; }
    public string? Room { get; private set; }
    public int? WarehouseId { get; private set; }
    public int? FirmId { get; private set; }
    public int? AssetId { get; private set; }
    public Asset? Asset { get; private set; }
    public int? CodeId { get; private set; }
    public MovableCode? Code { get; private set; }
    public int Quantity { get; private set; }

    /// <summary>How many went out by this line; never more than <see cref="Quantity"/>, which the database checks too.</summary>
    public int Taken { get; private set; }

    public bool IsCancelled { get; private set; }

    public int Left => IsCancelled ? 0 : Quantity - Taken;

    public bool Covers(Asset asset) => Names(asset);

    /// <summary>Lets an asset go, once.</summary>
    internal void Take(Asset asset, Placement to, DateTime now)
    {
        Rule.Require(!IsCancelled, InventoryText.OrderCancelled(OrderNumber));
        Rule.Require(Istanbul.DayOf(now) <= ValidUntil, InventoryText.OrderExpired(OrderNumber, ValidUntil));
        Rule.Require(Kind.LetsGo(to), InventoryText.OrderOtherWay(OrderNumber, Kind));
        Rule.Require(Names(asset), InventoryText.OrderOtherAsset(OrderNumber, asset.Tag));
        Rule.Require(Leads(to), InventoryText.OrderOtherPlace(OrderNumber));
        Rule.Require(Taken < Quantity, InventoryText.OrderUsed(OrderNumber));

        Taken++;
    }

    /// <summary>The recipient refused, so the order is open again for who takes it after all.</summary>
    public void GiveBack() => Taken = Math.Max(0, Taken - 1);

    internal void Cancel() => IsCancelled = true;

    private bool Names(Asset asset) => AssetId is { } id ? asset.Id == id : CodeId is null ? Kind is MoveKind.Opening : asset.CodeId == CodeId;

    private bool Leads(Placement to) => Kind switch
    {
        MoveKind.Opening or MoveKind.OtherUnit or MoveKind.ScrapDispatch => true,
        MoveKind.CommonUse => to.UnitId == UnitId && string.Equals(to.Room, Room, StringComparison.OrdinalIgnoreCase),
        MoveKind.OtherWarehouse => to.WarehouseId == WarehouseId,
        MoveKind.ToFirm => to.FirmId == FirmId,
        MoveKind.Personal or MoveKind.Loan or MoveKind.Event or MoveKind.Transfer => to.PersonId == PersonId,
    };
}
