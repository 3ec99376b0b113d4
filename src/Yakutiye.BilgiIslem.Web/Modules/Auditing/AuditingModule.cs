using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing;

/// <summary>Who changed what, for those who must be able to prove it (M8.16, M10.6).</summary>
public sealed class AuditingModule : IModule
{
    public IEnumerable<Permission> Permissions => AuditingPermissions.All;

    public IEnumerable<MenuLink> Menu => [new("Yönetim", "Denetim izi", "/yonetim/denetim", "history", AuditingPermissions.Read)];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<AuditSubjects>();
        services.AddScoped<AuditReading>().AddScoped<RecordParts>();
        foreach (var subject in KernelSubjects.All)
        {
            services.AddSingleton(subject);
        }
    }
}
