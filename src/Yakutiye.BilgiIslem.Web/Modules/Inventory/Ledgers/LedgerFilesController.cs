using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;
using Yakutiye.BilgiIslem.Web.Shared.Sheets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

/// <summary>The yearly papers and the register, as PDF and Excel. Every export is put on record.</summary>
[Route("envanter/cetveller"), Authorize(InventoryPermissions.SeeAll), EnableRateLimiting(RequestRates.Expensive)]
public sealed class LedgerFilesController(AppDb db, LedgerReading reading, OfficialPaper paper, BookSigners signers) : Controller
{
    private const int MostOnPaper = 5_000;

    private static readonly IReadOnlyList<ExportColumn<LedgerRow>> Columns =
    [
        new("Sicil no", r => r.Registry, Width: 26), new("Taşınır kodu", r => r.Code, Width: 18), new("Adı", r => r.Name, Width: 34), new("Marka", r => r.Brand, Width: 16),
        new("Model", r => r.Model, Width: 20), new("Seri no", r => r.Serial, Width: 20), new("Giriş fişi", r => r.Entry, Width: 12), new("Giriş tarihi", r => r.AcquiredOn, CellKind.Date, 12),
        new("Değeri (₺)", r => r.Value, CellKind.Number, 14), new("Durumu", r => r.State.TurkishName, Width: 18), new("Verildiği yer / kişi", r => r.Where, Width: 32),
        new("Birim", r => r.Unit, Width: 28), new("Oda", r => r.Room, Width: 10), new("Çıkış fişi", r => r.Exit, Width: 12),
    ];

    [HttpGet("sayim-dokum.pdf")]
    public async Task<IActionResult> Inventory(int? yil, CancellationToken ct)
    {
        var page = await reading.AccountAsync(yil, ct);
        return new PdfResult(AccountPaper.Inventory(await InfoAsync(AccountPaper.InventoryTitle, page.Year, ct), page, await signers.OfInventoryAsync(page.Year, ct)), $"sayim-dokum-cetveli-{page.Year}.pdf");
    }

    [HttpGet("yonetim-hesabi.pdf")]
    public async Task<IActionResult> Account(int? yil, CancellationToken ct)
    {
        var page = await reading.AccountAsync(yil, ct);
        return new PdfResult(AccountPaper.Account(await InfoAsync(AccountPaper.AccountTitle, page.Year, ct), page, await signers.OfAccountAsync(ct)), $"yonetim-hesabi-{page.Year}.pdf");
    }

    [HttpGet("defter.pdf")]
    public async Task<IActionResult> Register(LedgerFilter filter, CancellationToken ct)
    {
        var rows = await reading.Register(filter).Take(MostOnPaper + 1).ToListAsync(ct);
        var info = await paper.ForAsync(RegisterPaper.Title, ct) with { Orientation = PaperOrientation.Landscape, RunningNote = filter.Words, Marks = [PaperMark.UnitRecord] };
        await NoteAsync(RegisterPaper.Title, rows.Count, "PDF", ct);
        return new PdfResult(RegisterPaper.Print(info, [.. rows.Take(MostOnPaper)], filter.Words, rows.Count > MostOnPaper), "dayanikli-tasinirlar-defteri.pdf");
    }

    [HttpGet("defter/excel")]
    public async Task<IActionResult> Sheet(LedgerFilter filter, CancellationToken ct)
    {
        var (file, count) = await this.SheetAsync(SheetKind.Excel, "dayanikli-tasinirlar-defteri", "Defter", Columns, reading.Register(filter).AsAsyncEnumerable(), ct);
        await NoteAsync(RegisterPaper.Title, count, "Excel", ct);
        return file;
    }

    private async Task<PaperInfo> InfoAsync(string title, int year, CancellationToken ct) =>
        await paper.ForAsync(title, ct) with { Orientation = PaperOrientation.Landscape, RunningNote = year.ToString(CultureInfo.InvariantCulture), Marks = [PaperMark.UnitRecord] };

    private async Task NoteAsync(string what, int count, string kind, CancellationToken ct)
    {
        db.Note(nameof(Asset), "defter", BookPageText.Exported(what, count, kind));
        await db.SaveChangesAsync(ct);
    }
}
