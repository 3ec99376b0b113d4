using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>The list of movables: all of them, or one's own and the unit's.</summary>
public sealed class AssetsController(AssetReading reading, SavedViewDesk views, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("envanter/demirbaslar"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(AssetFilter filter, CancellationToken ct)
    {
        var powers = new AssetPowers(
            user.Can(InventoryPermissions.SeeAll), user.Can(InventoryPermissions.Edit), user.Can(InventoryPermissions.Request), user.Id);
        var choices = await reading.ChoicesAsync(filter, ct);
        var saved = await views.OfferedAsync(AssetListPage.Path, user.Id, ct);
        var page = await reading.Query(filter).ToPageAsync(AssetRow.From, filter.Page, ct, cap: filter.HasText ? PageReading.SearchCap : PageReading.CountCap);
        return View(new AssetListPage(filter, page, choices, saved, powers, Istanbul.Today(clock)));
    }
}
