using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Presence;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>The desks that every module may call.</summary>
public static class Kernel
{
    public static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<StoragePaths>();
        services.AddMemoryCache();
        services.AddSingleton<Snapshots>();
        services.AddScoped<SettingsDesk>();
        services.AddScoped<CalendarDesk>();
        services.AddScoped<NumberDesk>();
        services.AddScoped<Notifier>();
        services.AddSingleton<UnreadCount>();
        services.AddScoped<OnceDesk>();
        services.AddScoped<PresenceDesk>();
        services.AddScoped<AuditSealing>();
        services.AddScoped<AuditCheck>();
        services.AddSingleton<AuditAnchors>();
        services.AddScoped<IScheduledWork, AuditSealWork>();
        services.AddScoped<SearchRenewal>();
        services.AddScoped<IScheduledWork, SearchRenewalWork>();
        return services;
    }
}
