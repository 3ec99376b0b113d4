using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Gives out and takes back seats. The count on the licence is its guard: of two at the same moment one is asked again.</summary>
public sealed class SeatDesk(AppDb db, TimeProvider clock)
{
    /// <summary>Inside the caller's transaction.</summary>
    public async Task<LicenceSeat> AssignAsync(int licenceId, SeatHolder holder, DateOnly from, bool overUseAccepted, ICurrentUser user, CancellationToken ct)
    {
        var licence = await db.Set<SoftwareLicence>().VisibleTo(user).FirstOrDefaultAsync(l => l.Id == licenceId, ct);
        Rule.Require(licence is not null, InventoryText.LicenceMissing, nameof(LicenceSeat.LicenceId));
        await RequireHolderAsync(holder, user, ct);
        Rule.Require(!await UsesAsync(licenceId, holder, ct), InventoryText.SeatTwice, holder.PersonId is null ? nameof(holder.AssetId) : nameof(holder.PersonId));

        var seat = licence.AssignTo(holder, from, overUseAccepted, user.As(InventoryPermissions.Licences));
        db.Add(seat);
        await SaveAsync(ct);
        return seat;
    }

    /// <returns>false: the licence has no such seat</returns>
    public async Task<bool> ReleaseAsync(int licenceId, int seatId, ICurrentUser user, CancellationToken ct)
    {
        var seat = await db.Set<LicenceSeat>().FirstOrDefaultAsync(s => s.Id == seatId && s.LicenceId == licenceId, ct);
        if (seat is null || await db.Set<SoftwareLicence>().VisibleTo(user).FirstOrDefaultAsync(l => l.Id == licenceId, ct) is not { } licence)
        {
            return false;
        }

        licence.Release(seat, Istanbul.Today(clock), user.As(InventoryPermissions.Licences));
        await SaveAsync(ct);
        return true;
    }

    private async Task RequireHolderAsync(SeatHolder holder, ICurrentUser user, CancellationToken ct)
    {
        if (holder.PersonId is { } person)
        {
            Rule.Require(await db.Users.AnyAsync(u => u.Id == person && u.DisabledAt == null, ct), InventoryText.SeatHolderMissing, nameof(holder.PersonId));
            return;
        }

        var present = db.Set<Asset>().VisibleTo(user).Present;
        Rule.Require(await present.AnyAsync(a => a.Id == holder.AssetId, ct), InventoryText.DeviceMissing, nameof(holder.AssetId));
    }

    private Task<bool> UsesAsync(int licenceId, SeatHolder holder, CancellationToken ct) => db.Set<LicenceSeat>()
        .AnyAsync(s => s.LicenceId == licenceId && s.To == null && (holder.PersonId != null ? s.PersonId == holder.PersonId : s.AssetId == holder.AssetId), ct);

    private async Task SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException late)
        {
            throw new RuleException(InventoryText.SeatsChanged, late);
        }
    }
}
