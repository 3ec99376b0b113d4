using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>
/// Kayıttan düşme teklif ve onayı (KDTOT; M8.13, BR-10, TMY m.27–28): one proposes, a commission votes, the spending authority
/// approves, the registrar posts the exit voucher. Its verbs are in the files beside it.
/// </summary>
public sealed partial class WriteOff : Entity
{
    public const string RecordType = "kayittan-dusme";
    public const int MaxLines = 100;

    private readonly List<WriteOffLine> _lines = [];
    private readonly List<CommissionMember> _seats = [];
    private readonly List<WriteOffVote> _votes = [];
    private readonly List<WriteOffEvent> _events = [];

    internal WriteOff(string number, WriteOffProposal proposal, IReadOnlyList<ProposedLine> lines, Actor by, DateTime now)
    {
        Rule.Require(lines.Count is > 0 and <= MaxLines, InventoryText.WriteOffLinesCount(MaxLines), nameof(WriteOffProposal.Lines));
        Rule.Require(lines.Select(l => l.Asset.Id).Distinct().Count() == lines.Count, InventoryText.AssetTwice, nameof(WriteOffProposal.Lines));

        (Number, Cause, ProposedById, ProposedByName, ProposedAt) = (number, proposal.Cause, by.Id, by.Signature, now);
        Reason = Rule.Filled(proposal.Reason, InventoryText.ReasonMissing, nameof(Reason));
        WarehouseId = OnlyWarehouse(proposal.Cause, [.. lines.Select(l => l.Asset)]);
        _lines.AddRange(lines.Select((l, i) => new WriteOffLine(i + 1, l)));
        LineWords = string.Join(" ", _lines.Select(l => $"{l.RegistryNumber} {l.Name}"));
        Total = _lines.Sum(l => l.Value);
        Tell(InventoryText.WriteOffProposed(lines.Count), by, now);
        RestOn(proposal, by, now);
    }

    private WriteOff() { }

    /// <summary>Gap-free per year: <c>KDT-2026-012</c>.</summary>
    public string Number { get; private set; } = "";

    public WriteOffCause Cause { get; private set; }
    public WriteOffStatus Status { get; private set; }
    public string Reason { get; private set; } = "";

    /// <summary>Whose registrar posts the exit: where the things stand, or where they were entered last.</summary>
    public int WarehouseId { get; private set; }

    public Warehouse Warehouse { get; private set; } = null!;

    /// <summary>₺, KDV dahil, as the books had it when it was proposed.</summary>
    public decimal Total { get; private set; }

    public int ProposedById { get; private set; }
    public string ProposedByName { get; private set; } = "";
    public DateTime ProposedAt { get; private set; }

    /// <summary>The report that proves the loss. Null: a commission decides.</summary>
    public string? ReportNumber { get; private set; }

    public DateOnly? ReportDate { get; private set; }

    /// <summary>0: no commission yet; every tie begins another.</summary>
    public int Round { get; private set; }

    /// <summary>Of all rounds. Counted here so that two last votes at one moment cannot both believe that another is missing.</summary>
    public int VoteCount { get; private set; }

    public int? NamedById { get; private set; }
    public string? NamedByName { get; private set; }
    public DateTime? NamedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Never who proposed it: the database checks that too.</summary>
    public int? ApprovedById { get; private set; }

    public string? ApprovedByName { get; private set; }
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Answer { get; private set; }

    public string? EndedByName { get; private set; }
    public int? ExitVoucherId { get; private set; }

    /// <summary>Null: under way.</summary>
    public DateTime? EndedAt { get; private set; }

    public IReadOnlyCollection<WriteOffLine> Lines => _lines;
    /// <summary>Every seat there ever was; <see cref="Members"/> are those in the commission of today.</summary>
    public IReadOnlyCollection<CommissionMember> Seats => _seats;

    public IEnumerable<CommissionMember> Members => _seats.Where(s => s.LeftAt is null);
    public IReadOnlyCollection<WriteOffVote> Votes => _votes;
    public IReadOnlyCollection<WriteOffEvent> Events => _events;

    private static int OnlyWarehouse(WriteOffCause cause, IReadOnlyList<Asset> assets)
    {
        foreach (var asset in assets)
        {
            Rule.Require(asset.IsOurs, InventoryText.NotOurs, nameof(WriteOffProposal.Lines));
            Rule.Require(
                !cause.IsLoss || (asset.State is AssetState.Lost && asset.ExitVoucherId is null), InventoryText.LossNotReported(asset.Tag),
                nameof(WriteOffProposal.Lines));
            Rule.Require(cause.IsLoss || asset.CanProposeScrap, InventoryText.ScrapFromWarehouse(asset.Tag), nameof(WriteOffProposal.Lines));
        }

        var places = assets.Select(a => cause.IsLoss ? a.TakenInWarehouseId : a.WarehouseId).Distinct().ToList();
        Rule.Require(places is [not null], InventoryText.WriteOffOneWarehouse, nameof(WriteOffProposal.Lines));
        return places[0] ?? 0;
    }

    // TMY m.10/1-e-1: a report that proves the loss stands for the commission.
    private void RestOn(WriteOffProposal proposal, Actor by, DateTime now)
    {
        if (Rule.Optional(proposal.ReportNumber) is not { } report)
        {
            return;
        }

        Rule.Require(Cause.IsLoss, InventoryText.ReportOnlyForLoss, nameof(ReportNumber));
        Rule.Require(proposal.ReportDate is not null, InventoryText.ReportDateMissing, nameof(ReportDate));
        Rule.Require(proposal.ReportDate <= Calendar.Istanbul.DayOf(now), InventoryText.DateInFuture, nameof(ReportDate));

        (ReportNumber, ReportDate, DecidedAt) = (report, proposal.ReportDate, now);
        Pass(WriteOffStatus.Decided, InventoryText.RestsOnReport(report), by, now);
    }

    private void Pass(WriteOffStatus next, string sentence, Actor by, DateTime now)
    {
        Rule.Require(WriteOffFlow.Allows(Status, next), InventoryText.WriteOffNotNow(Number, Status, next));

        Status = next;
        Tell(sentence, by, now);
    }

    private void Tell(string sentence, Actor by, DateTime now) => _events.Add(new WriteOffEvent(sentence, by, now));
}
