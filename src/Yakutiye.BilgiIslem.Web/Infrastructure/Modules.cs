using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Authorization;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Takes up what the modules' visiting cards say.</summary>
public static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, IReadOnlyList<IModule> modules)
    {
        var permissions = modules.SelectMany(m => m.Permissions).ToList();
        services.AddSingleton(modules);
        services.AddSingleton(new PermissionCatalog(permissions));
        services.AddSingleton(new NotificationKinds(modules.SelectMany(m => m.Notices)));
        services.AddPermissionPolicies(permissions);
        foreach (var module in modules)
        {
            module.AddServices(services);
        }

        return services;
    }
}
