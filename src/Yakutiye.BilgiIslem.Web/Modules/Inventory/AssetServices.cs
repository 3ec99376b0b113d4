namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class AssetServices
{
    /// <summary>The card of a device, its lists, labels, licences, and the ways that other modules see it.</summary>
    public static IServiceCollection AddAssetPages(this IServiceCollection services) => services;
}
