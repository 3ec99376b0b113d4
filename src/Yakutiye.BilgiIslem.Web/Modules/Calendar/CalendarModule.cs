using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar;

/// <summary>Working hours, holidays and administrative leave: what every due time is counted with.</summary>
public sealed class CalendarModule : IModule
{
    public const string MissingYearNotice = "calendar.missing-year";

    public IEnumerable<Permission> Permissions => CalendarPermissions.All;

    public IEnumerable<NotificationKind> Notices => [new(MissingYearNotice, "Gelecek yılın tatilleri girilmedi", MailByDefault: true)];

    public IEnumerable<MenuLink> Menu => [new("Yönetim", "Çalışma takvimi", "/yonetim/takvim", "calendar", CalendarPermissions.Manage)];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<CalendarEditing>();
        services.AddScoped<IShellBanners, MissingYearBanner>();
        services.AddScoped<IScheduledWork, MissingYearReminder>();
    }
}
