using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Sheets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>The list of licences, as a page, a file and a picker.</summary>
[Route("envanter/lisanslar"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LicencesController(LicenceReading reading, AppDb db, ICurrentUser user) : Controller
{
    private static readonly ExportColumn<LicenceRow>[] Columns =
    [
        new("Yazılım", r => r.Product, Width: 34), new("Üretici", r => r.Publisher, Width: 22), new("Sürüm / paket", r => r.Edition, Width: 20),
        new("Lisans türü", r => r.Kind.TurkishName, Width: 20), new("Adet", r => r.Quantity, CellKind.Number, 8), new("Kullanılan", r => r.Used, CellKind.Number, 10),
        new("Fazla", r => r.Over, CellKind.Number, 8), new("Satın alma", r => r.PurchasedOn, CellKind.Date, 12), new("Bitiş", r => r.ExpiresOn, CellKind.Date, 12),
        new("Bedel (₺)", r => r.Cost, CellKind.Number, 14),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Index(LicenceFilter filter, CancellationToken ct)
    {
        var page = await reading.Query(filter).ToPageAsync(LicenceRow.From, filter.Page, ct);
        return View(new LicenceListPage(filter, page, user.Can(InventoryPermissions.Licences), reading.Today));
    }

    [HttpGet("excel")]
    public async Task<IActionResult> Excel(LicenceFilter filter, CancellationToken ct)
    {
        var rows = reading.Query(filter).Select(LicenceRow.From).AsAsyncEnumerable();
        var (file, count) = await this.SheetAsync(SheetKind.Excel, "lisanslar", "Lisanslar", Columns, rows, ct);
        db.Note(nameof(Licence), "lisanslar", InventoryText.AssetsExported(count, "Excel", filter.InWords));
        await db.SaveChangesAsync(ct);
        return file;
    }

    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, CancellationToken ct)
    {
        var rows = await reading.Query(new LicenceFilter { Text = q }).Take(20).Select(LicenceRow.From).ToListAsync(ct);
        return Json(rows.Select(r => new { value = $"{r.Id}", text = r.Product, sub = string.Join(" · ", new[] { r.Edition, r.Usage }.Where(w => w is not null)) }));
    }
}
