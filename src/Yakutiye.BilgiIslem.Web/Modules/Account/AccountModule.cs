using Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Account;

/// <summary>Signing in and out, and what a person keeps of the own account.</summary>
public sealed class AccountModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddScoped<SignInDesk>();
}
