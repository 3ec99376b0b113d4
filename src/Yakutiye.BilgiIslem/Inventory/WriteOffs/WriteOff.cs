using System.Globalization;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>
/// Kayıttan düşme: proposal, commission, approval of the spending authority, exit voucher (M8.13, BR-10, TMY m.27–28). Its verbs
/// are in the file beside this one.
/// </summary>
public sealed partial class WriteOff : Entity
{
    public const string RecordType = "kayittan-dusme";
    public const string Series = "KDT";
    public const int MaxLines = 200;
    public const int LeastMembers = 3;
    public const int MostMembers = 9;

    private readonly List<WriteOffLine> _lines = [];
    private readonly List<WriteOffMember> _members = [];
    private readonly List<WriteOffVote> _votes = [];

    public WriteOff(string number, WriteOffDraft draft, Actor by, DateTime now)
    {
        Rule.Require(draft.Lines.Count is > 0 and <= MaxLines, InventoryText.WriteOffLines(MaxLines), nameof(Lines));
        Rule.Require(draft.Lines.Select(l => l.AssetId).Distinct().Count() == draft.Lines.Count, InventoryText.AssetTwice, nameof(Lines));

        (Number, Cause, WarehouseId, CampaignId) = (number, draft.Cause, draft.WarehouseId, draft.CampaignId);
        Reason = Rule.Filled(draft.Reason, InventoryText.ReasonMissing, nameof(Reason));
        (ProposedById, ProposedByName, ProposedAt, Round) = (by.Id, by.Signature, now, 1);
        _lines.AddRange(draft.Lines.Select(l => new WriteOffLine(l)));
        Total = _lines.Sum(l => l.Value);
    }

    private WriteOff() { }

    /// <summary>Gap-free per year: <c>KDT-2026-001</c>.</summary>
    public string Number { get; private set; } = "";

    public WriteOffCause Cause { get; private set; }
    public WriteOffStatus Status { get; private set; }

    /// <summary>From whose books it goes.</summary>
    public int WarehouseId { get; private set; }

    public Warehouses.Warehouse Warehouse { get; private set; } = null!;

    /// <summary>The count that found them missing.</summary>
    public int? CampaignId { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>₺, KDV dahil.</summary>
    public decimal Total { get; private set; }

    public int ProposedById { get; private set; }
    public string ProposedByName { get; private set; } = "";
    public DateTime ProposedAt { get; private set; }

    /// <summary>The report that proves a loss, so that no commission is needed (TMY m.10/1-e-1).</summary>
    public string? ProvenBy { get; private set; }

    public string? NamedByName { get; private set; }

    /// <summary>Counts the commission's votings, from 1: a tie begins a new one.</summary>
    public int Round { get; private set; }

    /// <summary>When the commission, or the proof, decided. Null: not yet.</summary>
    public DateTime? DecidedAt { get; private set; }

    public int? ApprovedById { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Answer { get; private set; }

    public int? VoucherId { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public IReadOnlyCollection<WriteOffLine> Lines => _lines;
    public IReadOnlyCollection<WriteOffMember> Members => _members;
    public IReadOnlyCollection<WriteOffVote> Votes => _votes;

    public IEnumerable<WriteOffVote> VotesNow => _votes.Where(v => v.Round == Round);

    public bool IsMember(int personId) => _members.Any(m => m.PersonId == personId);

    public bool WaitsForVoteOf(int personId) => Status is WriteOffStatus.Voting && IsMember(personId) && VotesNow.All(v => v.PersonId != personId);

    public static string Format(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{Series}-{year:0000}-{number:000}");
}
