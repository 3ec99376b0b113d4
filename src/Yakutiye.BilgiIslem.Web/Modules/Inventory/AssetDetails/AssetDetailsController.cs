using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

public sealed class AssetDetailsController(AssetPageReading reading) : Controller
{
    /// <param name="sekme">a tab's word; nothing: the story</param>
    /// <param name="once">The event before which an earlier part of a long life ends.</param>
    [HttpGet("envanter/demirbaslar/{id:int}"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(int id, string? sekme, int? once, CancellationToken ct) =>
        await reading.ReadAsync(id, AssetTabs.Of(sekme), once, ct) is { } page ? View(page) : NotFound();
}
