using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;

/// <summary>Tells every administrator once that the holidays of a year are missing.</summary>
public sealed class MissingYearReminder(AppDb db, CalendarDesk desk, Notifier notifier, TimeProvider clock) : IScheduledWork
{
    public string Title => "Eksik tatil yılını hatırlatır";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken ct)
    {
        if ((await desk.ReadAsync(ct)).MissingYear(Istanbul.Today(clock)) is not { } year)
        {
            return;
        }

        var link = $"/yonetim/takvim?yil={year}";
        await db.InTransactionAsync(
            async () =>
            {
                await notifier.NotifyAsync(await UntoldAsync(link, ct), CalendarModule.MissingYearNotice, CalendarText.PleaseEnter(year), link, ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
    }

    private Task<List<int>> UntoldAsync(string link, CancellationToken ct) =>
        (from held in db.UserRoles
         join role in db.Roles on held.RoleId equals role.Id
         where role.Name == RoleNames.Administrator
            && !db.Notifications.Any(n => n.UserId == held.UserId && n.Kind == CalendarModule.MissingYearNotice && n.Link == link)
         select held.UserId).ToListAsync(ct);
}
