using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetViews;

/// <summary>Named filters of the list of movables.</summary>
[Route("envanter/gorunumler"), Authorize(InventoryPermissions.Own)]
public sealed class AssetViewsController(SavedViewDesk views, ICurrentUser user) : Controller
{
    private const int LongestQuery = 2000;

    [HttpPost("")]
    public async Task<IActionResult> Save(AssetViewForm form, CancellationToken ct)
    {
        Rule.Require(ModelState.IsValid, InventoryText.ViewNameNeeded);

        await views.SaveAsync(user.Id, AssetListPage.Path, form.Name!, Query(), form.IsShared && user.Can(InventoryPermissions.Edit), ct);
        this.Flash(FlashTone.Success, InventoryText.ViewKept(form.Name!));
        return LocalRedirect(Back.From(Request));
    }

    [HttpPost("{id:int}/sil")]
    public async Task<IActionResult> Drop(int id, CancellationToken ct) =>
        await views.DropAsync(user.Id, id, ct) ? LocalRedirect(Back.From(Request)) : NotFound();

    // The columns are chosen in the browser, which writes them into its address only.
    private string Query()
    {
        var parts = Back.From(Request).Split('?', 2);
        var kept = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Where(p => !p.StartsWith("sayfa=", StringComparison.Ordinal)));
        Rule.Require(kept.Length <= LongestQuery, InventoryText.ViewQueryTooLong);

        return kept;
    }
}
