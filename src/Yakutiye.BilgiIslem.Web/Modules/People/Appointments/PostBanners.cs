using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Appointments;

/// <summary>Says that the Müdür's post is empty to who can fill it, and that it is lent to who has lent it (M5.1).</summary>
public sealed class PostBanners(DirectorWatch directors, TimeProvider clock) : IShellBanners
{
    public async ValueTask<IReadOnlyList<ShellBanner>> ReadAsync(HttpContext context, CancellationToken ct)
    {
        if (context.SignedIn is not { } user)
        {
            return [];
        }

        var today = Istanbul.Today(clock);
        if (user.Person.ReplacedAsDirector.FirstOrDefault(r => r.Holds(today)) is { } lent)
        {
            return [new ShellBanner(FlashTone.Info, PeoplePagesText.PostIsLent(lent.To), AppointmentDesk.Link, PeoplePagesText.IAmBack)];
        }

        return CanFill(user) && (await directors.TodayAsync(ct)).IsVacant
            ? [new ShellBanner(FlashTone.Danger, PeoplePagesText.NoDirector, AppointmentDesk.Link, PeoplePagesText.FillThePost)]
            : [];
    }

    private static bool CanFill(CurrentUser user) => user.Is(RoleNames.Administrator) || user.Is(RoleNames.TopManager);
}
