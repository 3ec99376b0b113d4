using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Modules.Account.Password;
using Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;
using Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;
using Yakutiye.BilgiIslem.Web.Modules.Account.SignInStep;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Account;

/// <summary>Signing in and out, and what a person keeps of the own account.</summary>
public sealed class AccountModule : IModule
{
    public const string SecurityNotice = "account.security";

    public IEnumerable<NotificationKind> Notices => [new(SecurityNotice, "Hesabımın güvenliği: parola ve iki adımlı doğrulama", MailByDefault: true)];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<SignInDesk>();
        services.AddScoped<SignInStepDesk>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<SecondFactorDesk>();
        services.AddSingleton<SetupSheet>();
        services.AddScoped<IScheduledWork, OldSignIns>();
    }
}
