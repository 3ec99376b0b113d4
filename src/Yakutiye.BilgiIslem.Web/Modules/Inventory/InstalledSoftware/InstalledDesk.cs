using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Installed = Yakutiye.BilgiIslem.Inventory.Licences.InstalledSoftware;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;

/// <summary>Writes down what was seen on a device, and what was taken off it.</summary>
public sealed class InstalledDesk(AppDb db, OnceDesk once, SeatDesk seats, InstalledReading reading, ICurrentUser user)
{
    public Task AddAsync(int assetId, InstalledForm form, CancellationToken ct) => once.RunAsync(
        form.FormKey, user.Id,
        async () =>
        {
            var seen = new Installed(assetId, form.Name, form.Release, form.LicenceId, form.SeenOn!.Value);
            Rule.Require(seen.SeenOn <= reading.Today, InventoryText.SeenInFuture, nameof(form.SeenOn));
            Rule.Require(
                form.LicenceId is null || await db.Set<SoftwareLicence>().VisibleTo(user).AnyAsync(l => l.Id == form.LicenceId, ct),
                InventoryText.LicenceMissing, nameof(form.LicenceId));
            Rule.Require(
                !await db.Set<Installed>().AnyAsync(s => s.AssetId == assetId && s.RemovedOn == null && s.Name == seen.Name && s.Release == seen.Release, ct),
                InventoryText.SoftwareTwice, nameof(form.Name));
            db.Add(seen);
            await db.SaveChangesAsync(ct);
            return seen.Id;
        },
        ct);

    /// <returns>false: the device has no such program</returns>
    public async Task<bool> RemoveAsync(int assetId, int softwareId, CancellationToken ct)
    {
        if (await db.Set<Installed>().FirstOrDefaultAsync(s => s.Id == softwareId && s.AssetId == assetId, ct) is not { } software)
        {
            return false;
        }

        software.Remove(reading.Today);
        await db.SaveChangesAsync(ct);
        return true;
    }

    public Task GiveAsync(int assetId, DeviceSeatForm form, CancellationToken ct) => once.RunAsync(
        form.FormKey, user.Id,
        async () => (await seats.AssignAsync(
            form.GivenLicenceId!.Value, SeatHolder.Of(null, assetId), reading.Today, form.AcceptOverUse, user, ct)).Id,
        ct);

    /// <returns>false: the device has no such seat</returns>
    public Task<bool> TakeBackAsync(int assetId, int seatId, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var licence = await db.Set<LicenceSeat>().Where(s => s.Id == seatId && s.AssetId == assetId).Select(s => (int?)s.LicenceId).FirstOrDefaultAsync(ct);
            return licence is { } id && await seats.ReleaseAsync(id, seatId, user, ct);
        },
        ct);
}
