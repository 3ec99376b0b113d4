using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

[Route("envanter/dusum/{id:int}"), Authorize(InventoryPermissions.Own), EnableRateLimiting(RequestRates.Expensive)]
public sealed class WriteOffPapersController(WriteOffPaperReading reading) : Controller
{
    [HttpGet("tutanak.pdf")]
    public async Task<IActionResult> Minutes(int id, CancellationToken ct) => await reading.MinutesAsync(id, ct) is { } print
        ? new PdfResult(MinutesPaper.Print(print), $"{print.Facts.WriteOff.Number}-tutanak.pdf")
        : NotFound();

    [HttpGet("imha/{destruction:int}.pdf")]
    public async Task<IActionResult> Destruction(int id, int destruction, CancellationToken ct) => await reading.DestructionAsync(id, destruction, ct) is { } found
        ? new PdfResult(DestructionPaper.Print(found.Print, found.Destruction), $"{found.Print.Facts.WriteOff.Number}-imha.pdf")
        : NotFound();
}
