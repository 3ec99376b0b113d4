using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings;

/// <summary>How the institution names and shows itself.</summary>
public sealed class SettingsModule : IModule
{
    public IEnumerable<Permission> Permissions => SettingsPermissions.All;

    public IEnumerable<MenuLink> Menu => [new("Yönetim", "Ayarlar", "/yonetim/ayarlar", "settings", SettingsPermissions.Manage)];
}
