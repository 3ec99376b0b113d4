using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Files;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmDetails;

/// <summary>Everything that the page of a firm shows.</summary>
public sealed record FirmPage(
    Firm Firm, IReadOnlyList<ContractRow> Contracts, IReadOnlyList<AttachmentLine> Files, IReadOnlyList<RelatedLine> Related, IReadOnlyList<HistoryLine> History, bool CanEdit)
{
    public FilesForm FileForm => new() { Lines = Files, Action = CanEdit ? FormattableString.Invariant($"/firmalar/{Firm.Id}/dosya") : null };

    public IEnumerable<FirmContact> People => Firm.Contacts.OrderBy(c => c.EndedAt != null).ThenBy(c => c.Id);
}
