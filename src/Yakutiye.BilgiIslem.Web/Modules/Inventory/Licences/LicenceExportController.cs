using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Exactly the filtered licences as a file, without their keys.</summary>
[EnableRateLimiting(RequestRates.Expensive)]
public sealed class LicenceExportController(AppDb db, LicenceReading reading) : Controller
{
    [HttpGet("envanter/lisanslar/excel"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Excel(LicenceFilter filter, CancellationToken ct)
    {
        db.Note(nameof(SoftwareLicence), "", "Lisans listesi dışa aktarıldı.");
        await db.SaveChangesAsync(ct);
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "Lisanslar", Columns(reading.Today), reading.Query(filter).Select(LicenceRow.From).AsAsyncEnumerable(), ct);
        return File(file.ToArray(), SheetExport.XlsxType, "lisanslar.xlsx");
    }

    private static IReadOnlyList<ExportColumn<LicenceRow>> Columns(DateOnly today) =>
    [
        new("Yazılım", l => l.Product, Width: 32),
        new("Sürüm", l => l.Edition, Width: 22),
        new("Yayıncı", l => l.Publisher, Width: 22),
        new("Tür", l => l.Kind.TurkishName, Width: 18),
        new("Lisans sayısı", l => l.Seats, CellKind.Number, 13),
        new("Kullanılan", l => l.UsedSeats, CellKind.Number, 11),
        new("Aşım", l => l.IsOverUsed ? l.UsedSeats - l.Seats : null, CellKind.Number, 8),
        new("Durum", l => l.StandingOn(today).TurkishName, Width: 16),
        new("Satın alma", l => l.PurchasedOn, CellKind.Date, 12),
        new("Bitiş", l => l.ExpiresOn, CellKind.Date, 12),
        new("Bedel (₺)", l => l.Cost, CellKind.Number, 14),
        new("Notlar", l => l.Notes, Width: 40),
    ];
}
