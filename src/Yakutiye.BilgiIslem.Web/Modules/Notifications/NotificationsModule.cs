using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications;

/// <summary>What the portal tells a person, and what the directorate tells everyone.</summary>
public sealed class NotificationsModule : IModule
{
    public IEnumerable<Permission> Permissions => NotificationPermissions.All;

    public IEnumerable<MenuLink> Menu => [new("Yönetim", "Duyurular", "/yonetim/duyurular", "speakerphone", NotificationPermissions.Announce)];
}
