using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;
using Yakutiye.BilgiIslem.Web.Shared.Sheets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetExports;

/// <summary>Exactly the movables that the list shows for the same query, as a file. Every one is put on record.</summary>
[Route("envanter/demirbaslar"), Authorize(InventoryPermissions.Own), EnableRateLimiting(RequestRates.Expensive)]
public sealed class AssetExportsController(AssetReading reading, OfficialPaper paper, AppDb db) : Controller
{
    private const string Slug = "demirbaslar";
    private const string Title = "Demirbaşlar";

    [HttpGet("excel")]
    public Task<IActionResult> Excel(AssetFilter filter, CancellationToken ct) => FileAsync(filter, SheetKind.Excel, ct);

    [HttpGet("csv")]
    public Task<IActionResult> Csv(AssetFilter filter, CancellationToken ct) => FileAsync(filter, SheetKind.Csv, ct);

    [HttpGet("pdf")]
    public async Task<IActionResult> Pdf(AssetFilter filter, CancellationToken ct)
    {
        var words = AssetChips.InWords(filter, await reading.ChoicesAsync(filter, ct));
        var rows = await reading.Query(filter).Take(AssetListPaper.Most + 1).Select(AssetRow.From).ToListAsync(ct);
        var shown = rows.Take(AssetListPaper.Most).ToList();
        await NoteAsync(words, shown.Count, "PDF", ct);
        return new PdfResult(AssetListPaper.Write(await paper.ForAsync(Title, ct), shown, words, rows.Count > shown.Count), Slug + ".pdf");
    }

    private async Task<IActionResult> FileAsync(AssetFilter filter, SheetKind kind, CancellationToken ct)
    {
        var words = AssetChips.InWords(filter, await reading.ChoicesAsync(filter, ct));
        var rows = reading.Query(filter).Select(AssetExportRow.From(db)).AsAsyncEnumerable();
        var (file, count) = await this.SheetAsync(kind, Slug, Title, AssetColumns.All, rows, ct);
        await NoteAsync(words, count, kind.ToString(), ct);
        return file;
    }

    private async Task NoteAsync(string words, int count, string kind, CancellationToken ct)
    {
        db.Note(nameof(Asset), Slug, InventoryText.AssetsExported(count, kind, words));
        await db.SaveChangesAsync(ct);
    }
}
