using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Gives and takes licences, and keeps the list of what is installed.</summary>
public sealed class LicenceDesk(AppDb db, ICurrentUser user, TimeProvider clock)
{
    private Actor By => user.As(InventoryPermissions.Licences);

    public async Task GiveAsync(Licence licence, int? personId, int? assetId, CancellationToken ct)
    {
        Rule.Require(personId is null || await db.Users.AnyAsync(u => u.Id == personId && u.DisabledAt == null, ct), InventoryText.PersonUnknown, nameof(LicenceSeat.PersonId));
        Rule.Require(assetId is null || await db.Set<Asset>().VisibleTo(user).AnyAsync(a => a.Id == assetId, ct), InventoryText.AssetUnknown, nameof(LicenceSeat.AssetId));

        licence.Give(personId, assetId, Istanbul.Today(clock), By.Signature);
        await db.SaveChangesAsync(ct);
    }

    /// <returns>false: the licence has no such seat</returns>
    public async Task<bool> EndAsync(Licence licence, int seatId, CancellationToken ct)
    {
        if (licence.Seats.FirstOrDefault(s => s.Id == seatId) is not { } seat)
        {
            return false;
        }

        seat.End(Istanbul.Today(clock));
        await db.SaveChangesAsync(ct);
        return true;
    }

    public async Task InstallAsync(int assetId, string? name, string? release, int? licenceId, CancellationToken ct)
    {
        var licence = await db.Set<Licence>().InUse.Where(l => l.Id == licenceId).Select(l => l.Product).FirstOrDefaultAsync(ct);
        Rule.Require(licenceId is null || licence is not null, InventoryText.LicenceUnknown, nameof(InstalledSoftware.LicenceId));

        db.Add(new InstalledSoftware(assetId, Rule.Optional(name) ?? licence, release, licenceId, By.Signature, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
    }
}
