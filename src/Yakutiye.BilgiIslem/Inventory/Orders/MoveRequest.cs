using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>A request that movables leave a warehouse or change their holder; the Müdür answers it with a written order (M8.31).</summary>
public sealed class MoveRequest : Entity
{
    public const string RecordType = "cikis-talebi";
    public const int MaxLines = 200;

    private readonly List<MoveRequestLine> _lines = [];

    public MoveRequest(string number, MoveDemand demand, Actor by, DateTime now)
    {
        DemandRules.Check(demand);

        (Number, Kind, RequestedById, RequestedByName, RequestedAt) = (number, demand.Kind, by.Id, by.Signature, now);
        (PersonId, FromPersonId, UnitId, Room) = (demand.PersonId, demand.FromPersonId, demand.UnitId, Rule.Optional(demand.Room));
        (WarehouseId, FirmId, EventName, Until) = (demand.WarehouseId, demand.FirmId, Rule.Optional(demand.EventName), demand.Until);
        Reason = Rule.Filled(demand.Reason, InventoryText.ReasonMissing, nameof(Reason));
        _lines.AddRange(demand.Lines.Select(l => new MoveRequestLine(l)));
    }

    private MoveRequest() { }

    /// <summary>Gap-free per year: <c>ZTL-2026-00012</c>.</summary>
    public string Number { get; private set; } = "";

    public MoveKind Kind { get; private set; }
    public RequestStatus Status { get; private set; }
    public int RequestedById { get; private set; }
    public AppUser RequestedBy { get; private set; } = null!;

    /// <summary>With both names under a vekâlet or a delegation (BR-15).</summary>
    public string RequestedByName { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }
    public string Reason { get; private set; } = "";
    public int? PersonId { get; private set; }
    public AppUser? Person { get; private set; }
    public int? FromPersonId { get; private set; }
    public AppUser? FromPerson { get; private set; }
    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public string? Room { get; private set; }
    public int? WarehouseId { get; private set; }
    public Warehouse? Warehouse { get; private set; }
    public int? FirmId { get; private set; }
    public string? EventName { get; private set; }
    public DateOnly? Until { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }

    /// <summary>Null: waits for the order.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Answer { get; private set; }

    public IReadOnlyCollection<MoveRequestLine> Lines => _lines;

    public bool CanDecide => RequestFlow.Allows(Status, RequestStatus.Ordered);

    /// <summary>Gives the order. Nobody orders what he asked for himself, or what he would receive himself.</summary>
    /// <param name="number">of the order; given in the same transaction</param>
    public WrittenOrder Order(string number, DateOnly validUntil, Actor by, DateTime now)
    {
        RequireOther(by);
        Decide(RequestStatus.Ordered, null, by, now);
        return new WrittenOrder(number, this, validUntil, by, now);
    }

    public void Refuse(string? why, Actor by, DateTime now)
    {
        var reason = Rule.Filled(why, InventoryText.RefusalReasonMissing, nameof(Reason));

        Decide(RequestStatus.Refused, reason, by, now);
    }

    public void Withdraw(string? why, Actor by, DateTime now)
    {
        Rule.Require(by.Id == RequestedById, InventoryText.WithdrawOwnOnly);

        Decide(RequestStatus.Withdrawn, Rule.Optional(why), by, now);
    }

    private void RequireOther(Actor by)
    {
        Rule.Require(by.Id != RequestedById, InventoryText.OwnRequest);
        Rule.Require(by.Id != PersonId, InventoryText.OwnCustody);
    }

    private void Decide(RequestStatus next, string? answer, Actor by, DateTime now)
    {
        Rule.Require(RequestFlow.Allows(Status, next), InventoryText.RequestDecided(Number));

        (Status, Answer) = (next, answer);
        (DecidedById, DecidedByName, DecidedAt) = (by.UserId, by.Signature, now);
    }
}

public sealed class MoveRequestLine
{
    internal MoveRequestLine(DemandLine line) => (AssetId, CodeId, Quantity, Note) = (line.AssetId, line.CodeId, line.Quantity, Rule.Optional(line.Note));

    private MoveRequestLine() { }

    public int Id { get; private set; }
    public int MoveRequestId { get; private set; }
    public int? AssetId { get; private set; }
    public Assets.Asset? Asset { get; private set; }
    public int? CodeId { get; private set; }
    public Codes.MovableCode? Code { get; private set; }
    public int Quantity { get; private set; }
    public string? Note { get; private set; }
}
