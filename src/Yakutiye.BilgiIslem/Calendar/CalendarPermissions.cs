using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.Calendar;

public static class CalendarPermissions
{
    public const string Module = "Çalışma takvimi";

    public const string Manage = "Calendar.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Manage, "Tatilleri, idari izin günlerini ve çalışma saatlerini düzenler", Module, [Director, Administrator]),
    ];
}
