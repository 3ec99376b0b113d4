using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>The orders that the list can be put in: the ones that an index makes cheap.</summary>
public static class AssetSorts
{
    public static bool IsKnown(string? sort) => sort?.TrimStart('-') is "sicil" or "garanti" || sort is "giris";

    /// <summary>Always a total order; what it does not know is the newest first.</summary>
    public static IQueryable<Asset> In(this IQueryable<Asset> assets, string? sort) => sort switch
    {
        "giris" => assets.OrderBy(a => a.Id),
        "sicil" => assets.OrderBy(a => a.RegistryNumber).ThenBy(a => a.Id),
        "-sicil" => assets.OrderByDescending(a => a.RegistryNumber).ThenByDescending(a => a.Id),
        "garanti" => assets.OrderBy(a => a.WarrantyEndsOn).ThenBy(a => a.Id),
        "-garanti" => assets.OrderByDescending(a => a.WarrantyEndsOn).ThenByDescending(a => a.Id),
        _ => assets.NewestFirst,
    };
}
