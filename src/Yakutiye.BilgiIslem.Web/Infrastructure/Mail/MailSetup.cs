using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

public static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(MailSettings.Section).Get<MailSettings>() ?? new MailSettings();
        services.AddSingleton(settings);
        services.AddSingleton<IMailRoute>(provider => settings.UsesServer
            ? new SmtpRoute(settings)
            : new PickupRoute(settings.Pickup ?? provider.GetRequiredService<StoragePaths>().Mails));
        services.AddScoped<MailQueue>();
        return services.AddScoped<IScheduledWork, MailWork>();
    }
}
