using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

/// <summary>The roles of the regulation, the public holidays and the first privacy notice.</summary>
public sealed class RolesAndHolidays(TimeProvider clock) : IPreparation
{
    public int Order => 0;

    public async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        var known = await db.Roles.Select(r => r.Name!).ToListAsync(ct);
        db.AddRange(RoleNames.All.Except(known, StringComparer.Ordinal).Select(name => new AppRole(name)));
        if (!await db.Holidays.AnyAsync(ct))
        {
            db.AddRange(HolidaySeed.Read());
        }

        if (!await db.Set<PrivacyNotice>().AnyAsync(ct))
        {
            db.Add(new PrivacyNotice(1, FirstPrivacyNotice.Body, clock.GetUtcNow().UtcDateTime));
        }

        await db.SaveChangesAsync(ct);
    }
}
