using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffReports;

/// <summary>What was written off in a year, for the top manager in January (TMY m.10/1-e).</summary>
[Route("envanter/dusum/rapor"), Authorize(InventoryPermissions.SeeAll)]
public sealed class WriteOffReportsController(WriteOffReportReading reading, OfficialPaper paper) : Controller
{
    private static readonly IReadOnlyList<ExportColumn<WrittenOff>> Columns =
    [
        new("Kayıttan düşme no", r => r.Number, Width: 18),
        new("Neden", r => r.Cause.TurkishName, Width: 16),
        new("Tarih", r => r.At, CellKind.Moment, 16),
        new("Taşınır kodu", r => r.Code, Width: 20),
        new("Sicil no", r => r.RegistryNumber, Width: 26),
        new("Taşınır", r => r.Name, Width: 40),
        new("Tutar", r => r.Value, CellKind.Number, 14),
        new("Çıkış fişi", r => r.Voucher, Width: 14),
        new("Akıbet", r => r.Fate, Width: 22),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Index(int? yil, CancellationToken ct) => View(await reading.ReadAsync(yil, ct));

    [HttpGet("pdf"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Pdf(int? yil, CancellationToken ct)
    {
        var report = await reading.ReadAsync(yil, ct);
        await reading.NoteAsync(report, "PDF", ct);
        var info = await paper.ForAsync($"{report.Year} {WriteOffPaperText.Report}", ct);
        return new PdfResult(Print(info, report), $"kayittan-dusme-{report.Year.ToString(CultureInfo.InvariantCulture)}.pdf");
    }

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(int? yil, CancellationToken ct)
    {
        var report = await reading.ReadAsync(yil, ct);
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, $"{report.Year}", Columns, report.Rows.ToAsyncEnumerable(), ct);
        await reading.NoteAsync(report, "Excel", ct);
        file.Position = 0;
        return File(file, SheetExport.XlsxType, $"kayittan-dusme-{report.Year.ToString(CultureInfo.InvariantCulture)}.xlsx");
    }

    private static PaperDocument Print(PaperInfo info, WriteOffReport report) => PaperDocument.Create(
        info with { Orientation = PaperOrientation.Landscape, Marks = [PaperMark.UnitRecord] },
        page =>
        {
            page.Heading(info.Title);
            page.Note(WriteOffPaperText.ReportFor);
            page.Table(table => table
                .Fixed("No", 27).Column("Neden", 1.5f).Fixed("Tarih", 22).Fixed("Taşınır kodu", 32).Fixed("Sicil no", 42).Column("Taşınır", 4)
                .Right("Tutar (₺)", 1.6f).Fixed("Çıkış fişi", 24).Column("Akıbet", 2)
                .WhenEmpty(WriteOffPaperText.ReportEmpty)
                .Rows(report.Rows, r => [r.Number, r.Cause.TurkishName, InventoryMoment.Day(r.At), r.Code, r.RegistryNumber ?? "", r.Name, InventoryMoment.Amount(r.Value), r.Voucher, r.Fate])
                .Total("Toplam", InventoryMoment.Amount(report.Total), "", ""));
            page.Signatures(new Signer(WriteOffPaperText.Authority, "", ""));
            page.Note(WriteOffPaperText.Official);
        });
}
