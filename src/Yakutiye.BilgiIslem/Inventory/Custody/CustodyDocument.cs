using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>
/// Taşınır Teslim Belgesi (TMY m.10; the old Zimmet Fişi): devices that one written order lets go to one person, or to the list of
/// one room. It counts when who takes them over has accepted; its paper is frozen then.
/// </summary>
public sealed class CustodyDocument : Entity
{
    public const string RecordType = "teslim-belgesi";

    private readonly List<CustodyLine> _lines = [];

    internal CustodyDocument(string number, WrittenOrder order, int personId, int? warehouseId, string? note, Actor by, DateTime now)
    {
        var request = order.Request;
        (Number, Kind, OrderId, PersonId, WarehouseId) = (number, order.Kind, order.Id, personId, warehouseId);
        (FromPersonId, UnitId, Room) = (request.FromPersonId, request.UnitId, request.Room);
        (EventName, Until, Note) = (request.EventName, request.Until, Rule.Optional(note));
        (HandedOverById, HandedOverByName, HandedOverAt) = (by.Id, by.Signature, now);
    }

    private CustodyDocument() { }

    /// <summary>Gap-free per year: <c>TTB-2026-00012</c>.</summary>
    public string Number { get; private set; } = "";

    public MoveKind Kind { get; private set; }
    public CustodyStatus Status { get; private set; }
    public int OrderId { get; private set; }
    public WrittenOrder Order { get; private set; } = null!;

    /// <summary>Who takes over: the holder, the borrower, the coordinator; of a common area, who answers for its list.</summary>
    public int PersonId { get; private set; }

    public AppUser Person { get; private set; } = null!;

    /// <summary>Who held it before; null: it comes from a warehouse.</summary>
    public int? FromPersonId { get; private set; }

    public AppUser? FromPerson { get; private set; }
    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public string? Room { get; private set; }

    /// <summary>Null: nothing leaves a warehouse; the devices pass when the new holder accepts.</summary>
    public int? WarehouseId { get; private set; }

    public Warehouses.Warehouse? Warehouse { get; private set; }
    public string? EventName { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? Note { get; private set; }
    public int HandedOverById { get; private set; }

    /// <summary>The registrar (TKY).</summary>
    public string HandedOverByName { get; private set; } = "";

    public DateTime HandedOverAt { get; private set; }

    /// <summary>Null: not accepted.</summary>
    public CustodyAcceptance? Acceptance { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Answer { get; private set; }

    public string? AnsweredByName { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public IReadOnlyCollection<CustodyLine> Lines => _lines;

    public bool CanAccept => CustodyFlow.Allows(Status, CustodyStatus.Accepted);

    /// <summary>Passes only with the acceptance: from holder to holder, or a longer term for who has it.</summary>
    public bool PassesAtAcceptance => WarehouseId is null;

    internal void Add(CustodyLine line) => _lines.Add(line);

    /// <summary>Takes over. Whose signature it is, the desk has checked.</summary>
    internal void Accept(CustodyAcceptance acceptance)
    {
        Move(CustodyStatus.Accepted);
        Acceptance = acceptance;
        _lines.ForEach(l => l.Hold());
    }

    internal void Refuse(string? why, Actor by, DateTime now) =>
        Drop(CustodyStatus.Refused, Rule.Filled(why, InventoryText.RefuseReasonMissing, "Reason"), by, now);

    internal void Cancel(string? why, Actor by, DateTime now) =>
        Drop(CustodyStatus.Cancelled, Rule.Filled(why, InventoryText.ReasonMissing, "Reason"), by, now);

    /// <summary>Ends a line; the document ends with its last one.</summary>
    internal void End(CustodyLine line, CustodyLineState how, DateTime now)
    {
        line.End(how, now);
        if (_lines.All(l => l.State is not CustodyLineState.Held))
        {
            Move(CustodyStatus.Closed);
        }
    }

    private void Drop(CustodyStatus next, string why, Actor by, DateTime now)
    {
        Move(next);
        (Answer, AnsweredByName, AnsweredAt) = (why, by.Signature, now);
        _lines.ForEach(l => l.End(CustodyLineState.NotTaken, now));
    }

    private void Move(CustodyStatus next)
    {
        Rule.Require(CustodyFlow.Allows(Status, next), InventoryText.DocumentDecided(Number));

        Status = next;
    }
}
