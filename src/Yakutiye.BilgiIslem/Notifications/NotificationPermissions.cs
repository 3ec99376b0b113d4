using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.Notifications;

public static class NotificationPermissions
{
    public const string Module = "Duyuru ve bildirim";

    public const string Announce = "Notifications.Announce";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Announce, "Panoya duyuru yazar ve geri çeker", Module, [Director, Chief, Administrator]),
    ];
}
