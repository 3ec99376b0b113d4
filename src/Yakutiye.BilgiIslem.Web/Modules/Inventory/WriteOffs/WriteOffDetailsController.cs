using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

public sealed class WriteOffDetailsController(WriteOffPageReading reading) : Controller
{
    /// <param name="sekme"><c>tarihce</c>, or nothing.</param>
    [HttpGet("envanter/dusum/{id:int}"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(int id, string? sekme, CancellationToken ct) =>
        await reading.ReadAsync(id, string.Equals(sekme, "tarihce", StringComparison.Ordinal), ct) is { } page
            ? View("~/Modules/Inventory/WriteOffs/Details.cshtml", page)
            : NotFound();
}
