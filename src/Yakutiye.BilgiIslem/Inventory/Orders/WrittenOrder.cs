using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>
/// The Müdür's written order (M8.31, BR-01): it exists only signed. Nothing leaves a warehouse without one of its lines.
/// </summary>
public sealed class WrittenOrder : Entity
{
    public const string RecordType = "yazili-emir";

    private readonly List<OrderLine> _lines = [];

    internal WrittenOrder(string number, MoveRequest request, DateOnly validUntil, Actor by, DateTime now)
    {
        var today = Istanbul.DayOf(now);
        Rule.Require(validUntil >= today, InventoryText.OrderTermPast, nameof(ValidUntil));
        Rule.Require(validUntil <= today.AddYears(1), InventoryText.OrderTermLong, nameof(ValidUntil));

        (Number, Kind, RequestId, Date, ValidUntil) = (number, request.Kind, request.Id, today, validUntil);
        (SignedById, SignedByName, SignedAt, RequestedById) = (by.Id, by.Signature, now, request.RequestedById);
        _lines.AddRange(request.Lines.Select(l => new OrderLine(number, request, validUntil, l)));
        LineCount = _lines.Count;
    }

    private WrittenOrder() { }

    /// <summary>Gap-free per year: <c>EMR-2026-00012</c>.</summary>
    public string Number { get; private set; } = "";

    public MoveKind Kind { get; private set; }
    public int RequestId { get; private set; }
    public MoveRequest Request { get; private set; } = null!;
    public DateOnly Date { get; private set; }

    /// <summary>The last day on which it may be used.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>Never who asked for it: the database checks that too.</summary>
    public int SignedById { get; private set; }

    public int RequestedById { get; private set; }

    /// <summary>With both names under a vekâlet (BR-15).</summary>
    public string SignedByName { get; private set; } = "";

    public DateTime SignedAt { get; private set; }

    /// <summary>With so many lines it was signed; the database takes no more.</summary>
    public int LineCount { get; private set; }

    /// <summary>Null: in force.</summary>
    public DateTime? CancelledAt { get; private set; }

    public string? CancelReason { get; private set; }
    public IReadOnlyCollection<OrderLine> Lines => _lines;

    /// <summary>Why nothing more goes out by it; null: something may.</summary>
    public string? WhyClosed(DateOnly today) => this switch
    {
        { CancelledAt: not null } => InventoryText.OrderCancelled(Number),
        _ when _lines.TrueForAll(l => l.Left == 0) => InventoryText.OrderCarriedOut(Number),
        _ when ValidUntil < today => InventoryText.OrderExpired(Number, ValidUntil),
        _ => null,
    };

    /// <summary>What was not used yet may no longer be used; what went out went out.</summary>
    public void Cancel(string? reason, DateTime now)
    {
        Rule.Require(CancelledAt is null, InventoryText.OrderCancelled(Number));

        CancelReason = Rule.Filled(reason, InventoryText.ReasonMissing, nameof(CancelReason));
        CancelledAt = now;
        foreach (var line in _lines)
        {
            line.Cancel();
        }
    }
}
