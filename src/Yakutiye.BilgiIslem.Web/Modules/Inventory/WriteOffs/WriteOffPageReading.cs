using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Reads the page of a write-off.</summary>
public sealed class WriteOffPageReading(AppDb db, WriteOffFactsReading facts, AuditReading audit, ICurrentUser user, TimeProvider clock)
{
    private const int Longest = 300;

    public async Task<WriteOffPage?> ReadAsync(int id, bool history, CancellationToken ct)
    {
        if (await facts.ReadAsync(id, ct) is not { } found)
        {
            return null;
        }

        var mayHistory = user.Can(InventoryPermissions.SeeHistory);
        var page = new WriteOffPage(found, new WriteOffOffers(found, user, await IsRegistrarAsync(found.WriteOff, ct))) { MaySeeHistory = mayHistory };
        return history && mayHistory
            ? page with { IsHistory = true, History = await audit.HistoryAsync(nameof(WriteOff), id, ct) }
            : page with { Timeline = await TimelineAsync(id, ct), Files = await FileLines.OfAsync(db, WriteOff.RecordType, id, ct) };
    }

    private async Task<bool> IsRegistrarAsync(WriteOff writeOff, CancellationToken ct)
    {
        var me = user.Id;
        return writeOff.CanExit && user.Can(InventoryPermissions.Post)
            && await db.Set<MovableDuty>().RegistrarsOf(writeOff.WarehouseId, Istanbul.Today(clock)).AnyAsync(d => d.PersonId == me, ct);
    }

    private async Task<IReadOnlyList<TimelineLine>> TimelineAsync(int id, CancellationToken ct)
    {
        var events = await db.Set<WriteOffEvent>().AsNoTracking().Where(e => e.WriteOffId == id).OrderBy(e => e.Id).Take(Longest).ToListAsync(ct);
        return [.. events.Select(e => new TimelineLine(TimelineKind.System, Istanbul.ToLocal(e.At), e.ByName, e.Text))];
    }
}

/// <summary>The files of a record as its page lists them.</summary>
internal static class FileLines
{
    public static async Task<IReadOnlyList<AttachmentLine>> OfAsync(AppDb db, string type, int id, CancellationToken ct)
    {
        var files = await db.Attachments.AsNoTracking().Where(a => a.OwnerType == type && a.OwnerId == id).OrderBy(a => a.Id).ToListAsync(ct);
        return [.. files.Select(f => new AttachmentLine(f.Name, $"/dosya/{f.Id}", f.Size, f.IsImage ? $"/dosya/{f.Id}/kucuk" : null, f.ByName))];
    }
}
