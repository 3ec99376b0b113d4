using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class LicenceServices
{
    /// <summary>Software licences and what is installed, labels, and the tree of movable codes.</summary>
    public static IServiceCollection AddLicences(this IServiceCollection services)
    {
        foreach (var subject in LicenceSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<SeatDesk>().AddScoped<LicenceNotices>().AddScoped<LicenceExpiryDesk>().AddScoped<IScheduledWork, LicenceExpiryWork>()
            .AddScoped<LicenceKeyBox>().AddScoped<LicenceDesk>().AddScoped<LicenceReading>().AddScoped<LicencePageReading>()
            .AddScoped<InstalledReading>().AddScoped<InstalledDesk>()
            .AddScoped<ISearchSource, LicenceSearchSource>().AddScoped<IHomeCard, LicenceCard>().AddScoped<IAttachmentOwner, LicenceFiles>()
            .AddScoped<CodeCatalog>().AddScoped<CodeDesk>().AddScoped<MovableCodeReading>()
            .AddScoped<LabelReading>();
    }
}
