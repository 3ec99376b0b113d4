using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>What left the books in a year, as a page, a paper and a sheet.</summary>
[Route("envanter/dusum"), Authorize(InventoryPermissions.SeeAll)]
public sealed class YearReportController(YearReportReading reading, OfficialPaper paper, BookSigners signers, AppDb db) : Controller
{
    [HttpGet("rapor")]
    public async Task<IActionResult> Index(int? yil, CancellationToken ct) => View("~/Modules/Inventory/WriteOffPapers/Year.cshtml", await reading.ReadAsync(yil, ct));

    [HttpGet("rapor.pdf"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Pdf(int? yil, CancellationToken ct)
    {
        var report = await reading.ReadAsync(yil, ct);
        await NoteAsync(report, "PDF", ct);
        var info = await paper.ForAsync($"{WriteOffPaperText.YearReport} {report.Year}", ct);
        return new PdfResult(YearReportPaper.Print(info, report, [.. await signers.KeepersAsync(DutyKind.Registrar, ct), await signers.AuthorityAsync(ct)]), $"kayittan-dusme-{report.Year}.pdf");
    }

    [HttpGet("rapor/excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(int? yil, CancellationToken ct)
    {
        var report = await reading.ReadAsync(yil, ct);
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, WriteOffPaperText.YearReport, YearRow.Columns, report.Rows.ToAsyncEnumerable(), ct);
        await NoteAsync(report, "Excel", ct);
        file.Position = 0;
        return File(file, SheetExport.XlsxType, $"kayittan-dusme-{report.Year}.xlsx");
    }

    private async Task NoteAsync(YearReport report, string kind, CancellationToken ct)
    {
        db.Note(nameof(WriteOff), "rapor", WriteOffPaperText.YearExported(report.Year, report.Rows.Count, kind));
        await db.SaveChangesAsync(ct);
    }
}
