using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractDetails;

/// <summary>Reads the page of a contract.</summary>
public sealed class ContractPageReading(AppDb db, RecordParts parts, AuditReading audit, ICurrentUser user, TimeProvider clock)
{
    /// <returns>null when the contract is not there, or not for this person</returns>
    public async Task<ContractPage?> ReadAsync(int id, CancellationToken ct)
    {
        var found = db.Set<FirmContract>().VisibleTo(user).AsNoTracking().Include(c => c.Firm).Include(c => c.RenewedBy);
        if (await found.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } contract)
        {
            return null;
        }

        var canEdit = user.Can(FirmsPermissions.Edit);
        return new ContractPage(contract, Istanbul.Today(clock), canEdit)
        {
            Files = await parts.FilesAsync(FirmContract.RecordType, id, true, ct),
            Related = await parts.RelatedAsync(FirmContract.RecordType, id, ct),
            History = canEdit ? await audit.HistoryAsync(nameof(FirmContract), id, ct) : [],
        };
    }
}
