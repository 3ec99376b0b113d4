using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Infrastructure.Health;
using Yakutiye.BilgiIslem.Web.Infrastructure.Mail;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>What keeps the portal running: works, mails, backups, health, figures.</summary>
public static class UpkeepSetup
{
    // What is being answered is answered; whoever asks for longer is cut off.
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddUpkeep(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);
        services.AddSingleton<NodeName>();
        services.AddSingleton<PortalMeter>();
        return services
            .AddScheduling(configuration)
            .AddMail(configuration)
            .AddBackups(configuration)
            .AddHealth()
            .AddTelemetry(configuration);
    }
}
