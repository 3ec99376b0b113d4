using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Licences that end soon or have ended, for those who renew them.</summary>
public sealed class LicenceCard(TimeProvider clock) : IHomeCard
{
    private const int Most = 5;

    public int Order => 70;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.Licences))
        {
            return null;
        }

        var today = Istanbul.Today(clock);
        var last = today.AddDays(LicenceStandings.WarnDays);
        var ending = db.Set<SoftwareLicence>().VisibleTo(user).Open.Where(l => l.ExpiresOn <= last);
        var rows = await ending.OrderBy(l => l.ExpiresOn).ThenBy(l => l.Id).Take(Most).Select(LicenceRow.From).ToListAsync(ct);
        var count = rows.Count < Most ? rows.Count : await ending.Take(PageReading.CountCap).CountAsync(ct);
        return new HomeCard("Süresi dolan lisanslar", count, "/envanter/lisanslar?sirala=bitis", [.. rows.Select(r => Row(r, today))], "Önümüzdeki 60 gün içinde biten lisans yok.")
        {
            Icon = "key", Tone = rows.Exists(r => r.ExpiresOn < today) ? Tone.Danger : Tone.Warning,
        };
    }

    // The day is what matters here; it stands where other cards have the state.
    private static RecordRow Row(LicenceRow row, DateOnly today) => new(
        SoftwareLicence.RecordType, row.Id, row.Publisher ?? row.Kind.TurkishName, row.Edition is null ? row.Product : $"{row.Product} {row.Edition}", LicenceNotices.Link(row.Id),
        row.ExpiresOn?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "", row.StandingOn(today).Tone, default);
}
