using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>Labels with a QR code for the devices.</summary>
[Route("envanter/etiketler"), Authorize(InventoryPermissions.Own)]
public sealed class LabelsController(LabelReading reading) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LabelSource source, CancellationToken ct) =>
        await reading.OfferAsync(source, ct) is { } form ? View(form) : NotFound();

    [HttpPost(""), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Print(LabelForm form, CancellationToken ct)
    {
        if (await reading.FillAsync(form, ct) is not { } filled)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            return new PdfResult(await reading.PrintAsync(filled, ct), "etiketler.pdf");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", filled);
    }
}
