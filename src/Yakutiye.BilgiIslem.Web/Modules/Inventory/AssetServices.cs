using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Commissioning;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class AssetServices
{
    /// <summary>The card of a device, its lists, and the ways that other modules see it.</summary>
    public static IServiceCollection AddAssetPages(this IServiceCollection services)
    {
        foreach (var subject in AssetSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<AssetDesk>().AddScoped<CommissioningDesk>()
            .AddScoped<AssetReading>().AddScoped<AssetPageReading>().AddScoped<AssetLife>().AddScoped<AssetCardReading>()
            .AddScoped<AssetStepDesk>().AddScoped<AssetChoicesReading>().AddScoped<CommissioningReading>()
            .AddScoped<ScanReading>()
            .AddScoped<ISearchSource, AssetSearchSource>()
            .AddScoped<IAttachmentOwner, AssetFiles>();
    }
}
