using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

public static class BackupSetup
{
    public static IServiceCollection AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(BackupSettings.Section).Get<BackupSettings>() ?? new BackupSettings());
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<BackupAlarm>();
        services.AddSingleton<BackupVerifier>();
        services.AddSingleton<BackupRestorer>();
        services.AddScoped<BackupWriter>();
        services.AddScoped<BackupDesk>();
        services.AddScoped<BackupWatch>();
        services.AddScoped<LeaseDesk>();
        services.AddScoped<FileExamination>();
        services.AddScoped<NumberingExamination>();
        services.AddScoped<PortalExamination>();
        services.AddScoped<IScheduledWork, BackupWork>();
        return services.AddScoped<IShellBanners, BackupBanner>();
    }
}
