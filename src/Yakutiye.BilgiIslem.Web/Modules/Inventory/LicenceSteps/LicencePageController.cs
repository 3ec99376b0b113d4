using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

public sealed class LicencePageController(LicencePageReading reading) : Controller
{
    /// <param name="sekme"><c>biten</c>, <c>tarihce</c>, or nothing.</param>
    [HttpGet("envanter/lisanslar/{id:int}"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(int id, string? sekme, int sayfa, CancellationToken ct) =>
        await reading.ReadAsync(id, TabOf(sekme), sayfa, ct) is { } page ? View("~/Modules/Inventory/Licences/Details.cshtml", page) : NotFound();

    private static LicenceTab TabOf(string? word) => word switch
    {
        "tarihce" => LicenceTab.History,
        "biten" => LicenceTab.Ended,
        _ => LicenceTab.Seats,
    };
}
