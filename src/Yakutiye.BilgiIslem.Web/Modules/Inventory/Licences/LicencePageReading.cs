using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Reads the page of a licence.</summary>
public sealed class LicencePageReading(AppDb db, ICurrentUser user, AuditReading audit, TimeProvider clock)
{
    private const int SeatsShown = 25;
    private const int MostFiles = 100;

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<LicencePage?> ReadAsync(int id, LicenceTab tab, int page, CancellationToken ct)
    {
        var licences = db.Set<SoftwareLicence>().VisibleTo(user).Where(l => l.Id == id);
        if (await licences.Select(LicenceRow.From).FirstOrDefaultAsync(ct) is not { } licence)
        {
            return null;
        }

        var powers = new LicencePowers(
            user.Can(InventoryPermissions.Licences), user.Can(InventoryPermissions.RevealKeys), user.Can(InventoryPermissions.SeeHistory));
        var shown = new LicencePage(licence, tab, powers, Istanbul.Today(clock)) { Files = await FilesAsync(id, ct), Origin = await OriginAsync(licences, ct) };
        return tab is LicenceTab.History && powers.History
            ? shown with { History = await audit.HistoryAsync(nameof(SoftwareLicence), id, ct) }
            : shown with { Tab = tab is LicenceTab.Ended ? tab : LicenceTab.Seats, Seats = await SeatsAsync(id, tab is LicenceTab.Ended, page, ct) };
    }

    private Task<LicenceOrigin> OriginAsync(IQueryable<SoftwareLicence> licence, CancellationToken ct) => licence.Select(l => new LicenceOrigin(
        l.FirmId, db.Set<Firm>().Where(f => f.Id == l.FirmId).Select(f => f.Name).FirstOrDefault(),
        l.ContractId, db.Set<FirmContract>().Where(c => c.Id == l.ContractId).Select(c => c.Number ?? c.Subject).FirstOrDefault())).FirstAsync(ct);

    private Task<Page<SeatRow>> SeatsAsync(int id, bool ended, int page, CancellationToken ct) => db.Set<LicenceSeat>()
        .Where(s => s.LicenceId == id && (ended ? s.To != null : s.To == null))
        .OrderByDescending(s => s.Id)
        .ToPageAsync(SeatRow.OfSeat, page, ct, SeatsShown);

    private async Task<IReadOnlyList<AttachmentLine>> FilesAsync(int id, CancellationToken ct) =>
    [
        .. (await db.Attachments.AsNoTracking().Where(a => a.OwnerType == SoftwareLicence.RecordType && a.OwnerId == id)
                .OrderBy(a => a.Id).Take(MostFiles).ToListAsync(ct))
            .Select(a => new AttachmentLine(a.Name, $"/dosya/{a.Id}", a.Size, a.IsImage ? $"/dosya/{a.Id}/kucuk" : null, a.ByName)),
    ];
}
