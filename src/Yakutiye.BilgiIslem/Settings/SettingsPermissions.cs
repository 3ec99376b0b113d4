using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Settings;

public static class SettingsPermissions
{
    public const string Module = "Ayarlar";

    public const string Manage = "Settings.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Manage, "Kurum bilgilerini, antet logolarını ve aydınlatma metnini düzenler", Module, [RoleNames.Administrator]),
    ];
}
