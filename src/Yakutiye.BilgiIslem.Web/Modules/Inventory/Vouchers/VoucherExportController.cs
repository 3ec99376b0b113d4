using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

/// <summary>The list as Excel, and a voucher as its paper. Every export is put on record.</summary>
[Route("envanter/fisler"), Authorize(InventoryPermissions.SeeAll), EnableRateLimiting(RequestRates.Expensive)]
public sealed class VoucherExportController(AppDb db, VoucherReading reading, OfficialPaper paper, PaperSeal seal, SettingsDesk settings) : Controller
{
    private const int Most = 20_000;

    private static readonly IReadOnlyList<ExportColumn<VoucherRow>> Columns =
    [
        new("Fiş", r => r.Label, Width: 16), new("İşlem çeşidi", r => r.Kind.TurkishName, Width: 20), new("Tarih", r => r.Date, CellKind.Date, 12),
        new("Ambar", r => r.Warehouse, Width: 26), new("Dayanak belge no", r => r.BaseNumber, Width: 20), new("Nereden / nereye", r => r.Counterpart, Width: 36),
        new("Satır", r => r.Lines, CellKind.Number, 8), new("Tutar (₺)", r => r.Total, CellKind.Number, 16), new("Resmî fiş no", r => r.OfficialNumber, Width: 18),
        new("Ters kayda alındı", r => r.IsReversed ? "Evet" : "", Width: 12),
    ];

    [HttpGet("excel")]
    public async Task<IActionResult> Excel(VoucherFilter filter, CancellationToken ct)
    {
        var rows = await reading.Query(filter).Take(Most).Select(reading.Row).ToListAsync(ct);
        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "Fişler", Columns, rows.ToAsyncEnumerable(), ct);
        db.Note(nameof(Voucher), "liste", BookPageText.Exported("Varlık işlem fişleri", rows.Count, "Excel"));
        await db.SaveChangesAsync(ct);
        return File(file.ToArray(), SheetExport.XlsxType, "varlik-islem-fisleri.xlsx");
    }

    [HttpGet("{id:int}/fis.pdf")]
    public async Task<IActionResult> Pdf(int id, CancellationToken ct)
    {
        if (await reading.PageAsync(id, 1, ct) is not { } page)
        {
            return NotFound();
        }

        var voucher = page.Voucher;
        var code = (await seal.CodesAsync(ct)).Make(VoucherSource.Letter, id, voucher.Version);
        var info = await paper.ForAsync($"{VoucherPaper.Title} {voucher.Label}", ct) with
        {
            RunningNote = voucher.Label, Marks = [PaperMark.UnitRecord], Orientation = PaperOrientation.Landscape,
        };
        var sheet = new VoucherSheet(
            info, voucher, page.Unit, (await settings.ReadAsync<InventorySettings>(ct)), page.ReversedLabel, await reading.Lines(id).ToListAsync(ct),
            await paper.AddressOfAsync($"/dogrula/{code}", ct), code);
        return new PdfResult(VoucherPaper.Print(sheet), $"VIF-{voucher.FiscalYear}-{voucher.Number}.pdf");
    }
}
