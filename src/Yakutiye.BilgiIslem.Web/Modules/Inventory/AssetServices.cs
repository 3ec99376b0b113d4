using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Commissioning;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class AssetServices
{
    /// <summary>The card of a device, its lists, labels, licences, and the ways that other modules see it.</summary>
    public static IServiceCollection AddAssetPages(this IServiceCollection services)
    {
        foreach (var subject in AssetSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<AssetDesk>().AddScoped<CommissioningDesk>().AddScoped<CodeDesk>().AddScoped<CodeCatalog>().AddScoped<LicenceDesk>().AddScoped<LicenceWatch>()
            .AddScoped<AssetReading>().AddScoped<AssetPageReading>().AddScoped<AssetLife>().AddScoped<AssetCardReading>()
            .AddScoped<AssetStepDesk>().AddScoped<AssetChoicesReading>().AddScoped<CommissioningReading>().AddScoped<LabelReading>()
            .AddScoped<ScanReading>().AddScoped<LicenceReading>()
            .AddScoped<ISearchSource, AssetSearchSource>().AddScoped<ISearchSource, LicenceSearchSource>()
            .AddScoped<IAttachmentOwner, AssetFiles>().AddScoped<IScheduledWork, LicenceExpiryWork>();
    }
}

/// <summary>Tells of licences that run out.</summary>
public sealed class LicenceExpiryWork(LicenceWatch watch) : IScheduledWork
{
    public string Title => "Yazılım lisanslarının bitiş uyarıları";
    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task RunAsync(CancellationToken ct) => watch.RunAsync(ct);
}
