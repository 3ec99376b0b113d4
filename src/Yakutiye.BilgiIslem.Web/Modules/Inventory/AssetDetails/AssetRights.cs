using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>What the person at the screen may do with movables.</summary>
public sealed record AssetRights(bool Edit, bool Request, bool HandOver, bool WriteOff, bool SeeAll, bool Licences, bool History)
{
    public static AssetRights Of(ICurrentUser user) => new(
        user.Can(InventoryPermissions.Edit), user.Can(InventoryPermissions.Request), user.Can(InventoryPermissions.HandOver),
        user.Can(InventoryPermissions.WriteOff), user.Can(InventoryPermissions.SeeAll), user.Can(InventoryPermissions.Licences), user.Can(InventoryPermissions.SeeHistory));
}
