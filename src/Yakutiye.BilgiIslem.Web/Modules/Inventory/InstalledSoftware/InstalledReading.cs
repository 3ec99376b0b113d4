using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Installed = Yakutiye.BilgiIslem.Inventory.Licences.InstalledSoftware;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;

/// <summary>Reads the page of a device's software. A device that the person may not see is not there.</summary>
public sealed class InstalledReading(AppDb db, ICurrentUser user, TimeProvider clock)
{
    private const int MostSeats = 100;

    public DateOnly Today => Istanbul.Today(clock);

    public async Task<DeviceHead?> DeviceAsync(int id, CancellationToken ct)
    {
        var device = await db.Set<Asset>().VisibleTo(user).Where(a => a.Id == id)
            .Select(a => new { a.Id, Number = a.RegistryNumber ?? a.Serial, a.Name, a.State }).FirstOrDefaultAsync(ct);
        return device is null ? null : new DeviceHead(device.Id, device.Number, device.Name, AssetFlow.IsGone(device.State));
    }

    public async Task<InstalledPage?> ReadAsync(int id, bool removed, int page, CancellationToken ct)
    {
        if (await DeviceAsync(id, ct) is not { } device)
        {
            return null;
        }

        var software = await db.Set<Installed>().Where(s => s.AssetId == id && (removed ? s.RemovedOn != null : s.RemovedOn == null))
            .OrderBy(s => s.Name).ThenBy(s => s.Id)
            .ToPageAsync(s => new InstalledRow(s.Id, s.Name, s.Release, s.LicenceId, s.Licence!.Product, s.SeenOn, s.RemovedOn), page, ct);
        return new InstalledPage(
            device, software, await SeatsAsync(id, ct), user.Can(InventoryPermissions.SeeAll), user.Can(InventoryPermissions.Licences), removed)
        {
            Form = new InstalledForm { SeenOn = Today, Place = new DeviceFormPlace(device.Path, [], false) },
            Seat = new DeviceSeatForm { Place = new DeviceFormPlace(device.Path, [], false) },
        };
    }

    /// <summary>The page again, with the form that was refused.</summary>
    public async Task<InstalledPage> RefusedAsync(int id, InstalledForm? form, DeviceSeatForm? seat, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var page = (await ReadAsync(id, false, 1, ct))!;
        var licenceId = form is null ? seat?.GivenLicenceId : form.LicenceId;
        var chosen = await db.Set<SoftwareLicence>().VisibleTo(user).FirstOrDefaultAsync(l => l.Id == licenceId, ct);
        var place = new DeviceFormPlace(
            page.Device.Path,
            chosen is null ? [] : [new SelectListItem(chosen.FullName, chosen.Id.ToString(CultureInfo.InvariantCulture), selected: true)],
            chosen is { IsFull: true });
        return form is null ? page with { Seat = seat! with { Place = place } } : page with { Form = form with { Place = place } };
    }

    private async Task<IReadOnlyList<DeviceSeatRow>> SeatsAsync(int id, CancellationToken ct)
    {
        var seats = await db.Set<LicenceSeat>().Where(s => s.AssetId == id && s.To == null).OrderBy(s => s.Licence.Product).ThenBy(s => s.Id).Take(MostSeats)
            .Select(s => new { s.Id, s.LicenceId, s.Licence.Product, s.Licence.Edition, s.From, s.Licence.ExpiresOn, s.Licence.ClosedAt }).ToListAsync(ct);
        return [.. seats.Select(s => new DeviceSeatRow(s.Id, s.LicenceId, s.Product, s.Edition, s.From, LicenceStandings.On(Today, s.ExpiresOn, s.ClosedAt)))];
    }
}
