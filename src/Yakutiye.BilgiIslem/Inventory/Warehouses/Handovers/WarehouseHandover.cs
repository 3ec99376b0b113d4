using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

/// <summary>
/// Ambar devir ve teslim (TMY m.33): one registrar hands a warehouse to the next. What the books say is read when it begins
/// and at every counting; it is done when all have signed. Who cannot hand over himself is replaced by a board of three or more.
/// </summary>
public sealed class WarehouseHandover : Entity
{
    public const string RecordType = "ambar-devri";
    public const int LeastBoard = 3;
    public const int MostBoard = 7;

    private readonly List<HandoverLine> _lines = [];
    private readonly List<HandoverSigner> _signers = [];

    internal WarehouseHandover(string number, MovableDuty from, HandoverFacts facts, IEnumerable<(int CodeId, int Quantity)> recorded, Actor by, DateTime now)
    {
        Rule.Require(facts.ToPersonId != from.PersonId, InventoryText.HandoverToHimself, nameof(ToPersonId));
        Rule.Require(!facts.IsForced || facts.Board.Distinct().Count() is >= LeastBoard and <= MostBoard, InventoryText.HandoverBoard(LeastBoard, MostBoard), nameof(facts.Board));
        Rule.Require(facts.IsForced || facts.Board.Count == 0, InventoryText.HandoverBoardOnlyForced, nameof(facts.Board));
        Rule.Require(!facts.Board.Contains(facts.ToPersonId) && !facts.Board.Contains(from.PersonId), InventoryText.HandoverBoardOthers, nameof(facts.Board));

        (Number, WarehouseId, FromDutyId, FromPersonId) = (number, from.WarehouseId!.Value, from.Id, from.PersonId);
        (ToPersonId, IsForced, DocumentDate) = (facts.ToPersonId, facts.IsForced, facts.DocumentDate);
        DocumentNumber = Rule.Filled(facts.DocumentNumber, InventoryText.DocumentNumberMissing, nameof(DocumentNumber));
        Reason = Rule.Filled(facts.Reason, InventoryText.ReasonMissing, nameof(Reason));
        (OpenedAt, OpenedById, OpenedByName) = (now, by.UserId, by.Signature);
        _lines.AddRange(recorded.Select(r => new HandoverLine(r.CodeId, r.Quantity)));
        _signers.AddRange(SignersOf(from.PersonId, facts));
    }

    private WarehouseHandover() { }

    /// <summary>Gap-free per year: <c>ADT-2026-00001</c>.</summary>
    public string Number { get; private set; } = "";

    public HandoverStatus Status { get; private set; }
    public int WarehouseId { get; private set; }
    public Warehouse Warehouse { get; private set; } = null!;
    public int FromDutyId { get; private set; }
    public int FromPersonId { get; private set; }
    public AppUser FromPerson { get; private set; } = null!;
    public int ToPersonId { get; private set; }
    public AppUser ToPerson { get; private set; } = null!;

    /// <summary>The old registrar is absent: a board hands over in his place.</summary>
    public bool IsForced { get; private set; }

    public string Reason { get; private set; } = "";
    public string DocumentNumber { get; private set; } = "";
    public DateOnly DocumentDate { get; private set; }
    public DateTime OpenedAt { get; private set; }
    public int? OpenedById { get; private set; }
    public string OpenedByName { get; private set; } = "";

    /// <summary>The new registrar's first day. Null: not completed.</summary>
    public DateOnly? Date { get; private set; }

    public string? Differences { get; private set; }
    public IReadOnlyCollection<HandoverLine> Lines => _lines;
    public IReadOnlyCollection<HandoverSigner> Signers => _signers;

    public bool IsCounted => _lines.All(l => l.Found is not null);
    public bool HasDifference => _lines.Any(l => l.Found != l.Recorded);
    public bool IsSigned => _signers.Count > 0 && _signers.All(s => s.SignedAt is not null);

    public bool CanSign(int personId) => Status is HandoverStatus.Open && IsCounted && _signers.Any(s => s.PersonId == personId && s.SignedAt is null);

    public bool IsSigner(int personId) => _signers.Exists(s => s.PersonId == personId);

    /// <summary>The books say what they said at the last counting.</summary>
    /// <param name="recorded">quantities by code, as the books have them now</param>
    public bool Agrees(IReadOnlyDictionary<int, int> recorded) =>
        recorded.Keys.Union(_lines.Select(l => l.CodeId)).All(code => recorded.GetValueOrDefault(code) == (_lines.Find(l => l.CodeId == code)?.Recorded ?? 0));

    /// <summary>What was found, beside what the books say now; the signatures were given to other numbers and are taken back.</summary>
    internal void Count(IReadOnlyDictionary<int, int> recorded, IReadOnlyDictionary<int, int?> foundByLine, string? differences, Actor by)
    {
        RequireOpen();
        Rule.Require(IsSigner(by.Id), InventoryText.HandoverNotSigner);

        _lines.ForEach(l => l.Record(recorded.GetValueOrDefault(l.CodeId)));
        _lines.AddRange(recorded.Where(r => !_lines.Exists(l => l.CodeId == r.Key)).Select(r => new HandoverLine(r.Key, r.Value)));
        foreach (var line in _lines)
        {
            line.Count(foundByLine.TryGetValue(line.Id, out var found) ? found : line.Found);
        }

        Differences = Rule.Optional(differences);
        Rule.Require(!IsCounted || !HasDifference || Differences is not null, InventoryText.HandoverDifferencesMissing, nameof(Differences));
        _signers.ForEach(s => s.TakeBack());
    }

    internal void Sign(IReadOnlyDictionary<int, int> recorded, Actor by, DateTime now)
    {
        RequireOpen();
        Rule.Require(IsCounted, InventoryText.HandoverNotCounted);
        Rule.Require(Agrees(recorded), InventoryText.HandoverMoved);
        var signer = _signers.FirstOrDefault(s => s.PersonId == by.Id && s.SignedAt is null);
        Rule.Require(signer is not null, InventoryText.HandoverNotSigner);

        signer.Sign(by, now);
    }

    internal void Complete(DateOnly day)
    {
        RequireOpen();
        Rule.Require(IsSigned, InventoryText.HandoverNotSigned);

        (Status, Date) = (HandoverStatus.Completed, day);
    }

    public void Cancel()
    {
        Rule.Require(HandoverFlow.Allows(Status, HandoverStatus.Cancelled), InventoryText.HandoverOver);

        Status = HandoverStatus.Cancelled;
    }

    private void RequireOpen() => Rule.Require(HandoverFlow.Allows(Status, HandoverStatus.Completed), InventoryText.HandoverOver);

    private static IEnumerable<HandoverSigner> SignersOf(int fromPersonId, HandoverFacts facts) =>
    [
        .. facts.IsForced
            ? facts.Board.Distinct().Select(id => new HandoverSigner(id, HandoverPart.Board))
            : [new HandoverSigner(fromPersonId, HandoverPart.Giver)],
        new HandoverSigner(facts.ToPersonId, HandoverPart.Taker),
    ];
}

/// <param name="Board">The people of the board when the handover is forced; the first chairs it.</param>
public sealed record HandoverFacts(int WarehouseId, int ToPersonId, bool IsForced, string Reason, string DocumentNumber, DateOnly DocumentDate, IReadOnlyList<int> Board);
