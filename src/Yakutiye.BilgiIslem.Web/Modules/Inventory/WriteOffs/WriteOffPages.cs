using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>What the address of the list of write-offs asks for.</summary>
public sealed record WriteOffFilter
{
    [FromQuery(Name = "durum")]
    public WriteOffStatus? Status { get; init; }

    [FromQuery(Name = "neden")]
    public WriteOffCause? Cause { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<WriteOff> Of(IQueryable<WriteOff> proposals)
    {
        proposals = Status is { } status ? proposals.Where(w => w.Status == status) : proposals;
        proposals = Cause is { } cause ? proposals.Where(w => w.Cause == cause) : proposals;
        return proposals.NewestFirst;
    }

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. Status is { } status ? [new FilterChip("Durum", status.TurkishName, "durum")] : Array.Empty<FilterChip>(),
        .. Cause is { } cause ? [new FilterChip("Neden", cause.TurkishName, "neden")] : Array.Empty<FilterChip>(),
    ];
}

public sealed record WriteOffRow(
    int Id, string Number, WriteOffCause Cause, WriteOffStatus Status, string Warehouse, int Lines, decimal Total, string ProposedBy, DateTime ProposedAt);

public sealed record WriteOffListPage(WriteOffFilter Filter, Page<WriteOffRow> Page, bool MayPropose);

/// <summary>Everything that the page of a write-off shows.</summary>
public sealed record WriteOffPage(WriteOff Proposal, WriteOffPowers Powers)
{
    public string Address => WriteOffNotices.Link(Proposal.Id);
    public string Warehouse { get; init; } = "";
    public string? Voucher { get; init; }
    public string? Campaign { get; init; }
    public IReadOnlyList<WipeRecord> Wipes { get; init; } = [];
    public IReadOnlyList<UsablePart> Parts { get; init; } = [];
    public IReadOnlyList<Destruction> Destructions { get; init; } = [];
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>Lines that keep data and have no successful wiping yet.</summary>
    public IReadOnlyList<WriteOffLine> Unwiped => Proposal.Cause.IsGone
        ? []
        : [.. Proposal.Lines.Where(l => l.KeepsData && !Wipes.Any(w => w.AssetId == l.AssetId && w.IsSuccess))];

    public bool HasWaiting => Proposal.Status is WriteOffStatus.Posted && !Proposal.Cause.IsGone && Proposal.Lines.Any(l => l.Fate is LineFate.Waiting);
}

/// <summary>What the person at the page may do.</summary>
public sealed record WriteOffPowers(int UserId, bool Spends, bool WritesOff, bool Posts, bool HandsOver, bool SeesHistory);
