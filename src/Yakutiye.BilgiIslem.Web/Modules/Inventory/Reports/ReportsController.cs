using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;

/// <summary>The inventory's reports on screen, as Excel and as official paper.</summary>
[Route("envanter/raporlar"), Authorize(InventoryPermissions.SeeAll)]
public sealed class ReportsController(AppDb db, ReportReading reading, OfficialPaper paper) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ReportKind rapor, CancellationToken ct) => View(await reading.ReadAsync(rapor, ct));

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(ReportKind rapor, CancellationToken ct)
    {
        var report = await reading.ReadAsync(rapor, ct);
        var columns = report.Columns.Select((c, place) => new ExportColumn<IReadOnlyList<ReportCell>>(c.Title, r => r[place].Value, c.Kind, 24)).ToList();
        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, report.Title, columns, report.Rows.ToAsyncEnumerable(), ct);
        await NoteAsync(report, "Excel", ct);
        return File(file.ToArray(), SheetExport.XlsxType, $"rapor-{report.Slug}.xlsx");
    }

    [HttpGet("pdf"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Pdf(ReportKind rapor, CancellationToken ct)
    {
        var report = await reading.ReadAsync(rapor, ct);
        await NoteAsync(report, "PDF", ct);
        var info = await paper.ForAsync($"Envanter raporu: {report.Title}", ct) with { RunningNote = report.Title, Marks = [PaperMark.UnitRecord] };
        return new PdfResult(ReportPaper.Print(info, report), $"rapor-{report.Slug}.pdf");
    }

    private async Task NoteAsync(ReportTable report, string kind, CancellationToken ct)
    {
        db.Note(nameof(Asset), "rapor", BookPageText.Exported(report.Title, report.Rows.Count, kind));
        await db.SaveChangesAsync(ct);
    }
}
