using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep;

/// <summary>How the portal itself is doing: backups, works, mails, disk.</summary>
public sealed class UpkeepModule : IModule
{
    public IEnumerable<Permission> Permissions => UpkeepPermissions.All;

    public IEnumerable<NotificationKind> Notices => [new(BackupWatch.Notice, "Yedek gecikti ya da alınamadı", MailByDefault: true)];

    public IEnumerable<MenuLink> Menu => [new("Yönetim", "İşletim", "/yonetim/isletim", "server", UpkeepPermissions.See)];

    public void AddServices(IServiceCollection services) => services.AddScoped<OperationsReading>();
}
