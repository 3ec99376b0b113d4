using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Files;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractDetails;

/// <summary>Everything that the page of a contract shows.</summary>
public sealed record ContractPage(FirmContract Contract, DateOnly Today, bool CanEdit)
{
    public string Address => ContractNotices.Link(Contract.Id);

    public ContractStanding Standing => Contract.StandingOn(Today);

    /// <summary>Null: nothing presses.</summary>
    public string? Pressing => Standing is ContractStanding.Ending ? FirmsText.Left(Contract.LastDay, Today) : null;

    public bool CanRenew => CanEdit && Contract.CanRenew;

    public bool CanEnd => CanEdit && Contract.EndedOn is null && Standing is not ContractStanding.Ended;

    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<RelatedLine> Related { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public FilesForm FileForm => new() { Lines = Files, Action = CanEdit ? $"{Address}/dosya" : null };
}
