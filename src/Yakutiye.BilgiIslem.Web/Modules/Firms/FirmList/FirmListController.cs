using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Sheets;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmList;

[Route("firmalar"), Authorize(FirmsPermissions.See)]
public sealed class FirmListController(FirmReading reading, AppDb db, ICurrentUser user) : Controller
{
    private const int MostPicked = 20;

    private static readonly IReadOnlyList<ExportColumn<FirmRow>> Columns =
    [
        new("Firma", f => f.Name, Width: 40),
        new("Vergi no", f => f.TaxNumber, Width: 14),
        new("Telefon", f => f.Phone, Width: 18),
        new("E-posta", f => f.Email, Width: 28),
        new("Yürürlükteki sözleşme", f => f.Running, CellKind.Number, 14),
        new("İlk biten", f => f.NextEnd, CellKind.Date, 12),
        new("Durum", f => f.State, Width: 20),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Index(FirmFilter filter, CancellationToken ct) =>
        View(new FirmListPage(filter, await reading.Query(filter).ToPageAsync(reading.Row(), filter.Page, ct), user.Can(FirmsPermissions.Edit)));

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(FirmFilter filter, CancellationToken ct)
    {
        var (file, count) = await this.SheetAsync(SheetKind.Excel, "firmalar", "Firmalar", Columns, reading.Query(filter).Select(reading.Row()).AsAsyncEnumerable(), ct);
        db.Note(nameof(Firm), "", FirmsText.Exported("Firma listesi", count));
        await db.SaveChangesAsync(ct);
        return file;
    }

    /// <summary>For the firm fields of all modules.</summary>
    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, CancellationToken ct)
    {
        var firms = await reading.Query(new FirmFilter { Text = q }).Take(MostPicked).Select(f => new { f.Id, f.Name, f.TaxNumber, f.Phone }).ToListAsync(ct);
        return Json(firms.Select(f => new { value = f.Id.ToString(CultureInfo.InvariantCulture), text = f.Name, sub = string.Join(" · ", new[] { f.TaxNumber, f.Phone }.Where(s => s is not null)) }));
    }
}
