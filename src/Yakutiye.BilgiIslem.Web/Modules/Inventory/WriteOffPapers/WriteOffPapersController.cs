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
    public async Task<IActionResult> Minutes(int id, CancellationToken ct) =>
        await reading.ReadAsync(id, WriteOffPaperReading.Minutes, WriteOffPaperText.Minutes, ct) is { } sheet
            ? new PdfResult(WriteOffPaper.Print(sheet), $"{sheet.Proposal.Number}-tutanak.pdf")
            : NotFound();

    [HttpGet("imha-tutanagi.pdf")]
    public async Task<IActionResult> Destruction(int id, CancellationToken ct) =>
        await reading.ReadAsync(id, WriteOffPaperReading.Destruction, WriteOffPaperText.Destruction, ct) is { } sheet
            ? new PdfResult(WriteOffPaper.PrintDestruction(sheet), $"{sheet.Proposal.Number}-imha.pdf")
            : NotFound();
}
