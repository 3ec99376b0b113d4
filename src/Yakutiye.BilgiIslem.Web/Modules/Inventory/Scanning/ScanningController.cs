using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;

/// <summary>From whatever names a device to its card: a label's QR code holds this page's address.</summary>
public sealed class ScanningController(ScanReading scans) : Controller
{
    [HttpGet("envanter/okut"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(string? kod, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(kod))
        {
            return View(ScanPage.Empty);
        }

        var found = await scans.FindAsync(kod, ct);
        return found.Count == 1 ? LocalRedirect(AssetAddress.Of(found[0].Id)) : View(new ScanPage(ScanReading.Word(kod), found));
    }
}
