using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;

/// <summary>The minutes of a count, and its list as a sheet.</summary>
[Route("envanter/sayimlar/{id:int}"), EnableRateLimiting(RequestRates.Expensive)]
public sealed class CountPapersController(CountPaperReading reading, CountReading counts) : Controller
{
    private static readonly IReadOnlyList<ExportColumn<CountLineRow>> Columns =
    [
        new("Sicil no", r => r.RegistryNumber, Width: 26),
        new("Seri no", r => r.Serial, Width: 18),
        new("Taşınır", r => r.Name, Width: 40),
        new("Kayıtlı yeri", r => r.Place, Width: 34),
        new("Zimmetli kişi", r => r.Person, Width: 24),
        new("Sonuç", r => r.Result.TurkishName, Width: 16),
        new("Bulunduğu yer", r => r.FoundPlace, Width: 34),
        new("Sayan", r => r.CountedBy, Width: 24),
        new("Sayım zamanı", r => r.CountedAt, CellKind.Moment, 16),
        new("Okuma sayısı", r => r.ScanCount, CellKind.Number, 12),
    ];

    [HttpGet("tutanak.pdf"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Minutes(int id, CancellationToken ct) => await reading.ReadAsync(id, ct) is { } minutes
        ? new PdfResult(CountPaper.Print(minutes), $"{minutes.Count.Number}-tutanak.pdf")
        : NotFound();

    [HttpGet("excel"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Excel(int id, CancellationToken ct)
    {
        if (await counts.FindAsync(id, ct) is not { } count)
        {
            return NotFound();
        }

        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, count.Number, Columns, reading.Lines(id), ct);
        await reading.NoteAsync(count, await reading.SizeAsync(id, ct), ct);
        file.Position = 0;
        return File(file, SheetExport.XlsxType, $"{count.Number}.xlsx");
    }
}
