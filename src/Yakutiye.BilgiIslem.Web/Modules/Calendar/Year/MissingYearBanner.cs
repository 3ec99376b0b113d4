using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;

/// <summary>From 1 October on: the holidays of next year are still to be entered.</summary>
public sealed class MissingYearBanner(ICurrentUser user, CalendarDesk desk, TimeProvider clock) : IShellBanners
{
    public async ValueTask<IReadOnlyList<ShellBanner>> ReadAsync(HttpContext context, CancellationToken ct)
    {
        if (!user.Can(CalendarPermissions.Manage) || (await desk.ReadAsync(ct)).MissingYear(Istanbul.Today(clock)) is not { } year)
        {
            return [];
        }

        return [new ShellBanner(FlashTone.Warning, CalendarText.YearMissing(year), $"/yonetim/takvim?yil={year}", "Tatilleri gir")];
    }
}
