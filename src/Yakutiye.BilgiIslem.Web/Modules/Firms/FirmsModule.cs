using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Firms.ContractDetails;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;
using Yakutiye.BilgiIslem.Web.Modules.Firms.FirmDetails;
using Yakutiye.BilgiIslem.Web.Modules.Firms.FirmList;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms;

/// <summary>Whom the directorate buys from and is served by, with the contracts and warranties.</summary>
public sealed class FirmsModule : IModule
{
    private const string Group = "Firmalar";

    public IEnumerable<Permission> Permissions => FirmsPermissions.All;

    public IEnumerable<NotificationKind> Notices => ContractNotices.Kinds;

    public IEnumerable<MenuLink> Menu =>
    [
        new(Group, "Firmalar", "/firmalar", "building", FirmsPermissions.See),
        new(Group, "Sözleşme ve garantiler", "/firmalar/sozlesmeler", "file-text", FirmsPermissions.See),
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<FirmDesk>().AddScoped<ContractNotices>().AddScoped<FirmReading>().AddScoped<ContractReading>().AddScoped<ContractPageReading>();
        services.AddScoped<ISearchSource, FirmSearchSource>().AddScoped<ISearchSource, ContractSearchSource>();
        services.AddScoped<IAttachmentOwner, FirmFiles>().AddScoped<IAttachmentOwner, ContractFiles>();
        services.AddScoped<IScheduledWork, ContractWork>().AddScoped<IHomeCard, EndingContractsCard>();
        foreach (var subject in FirmSubjects.All)
        {
            services.AddSingleton(subject);
        }
    }
}
