using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Sheets;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>All contracts and warranties.</summary>
[Route("firmalar/sozlesmeler"), Authorize(FirmsPermissions.See)]
public sealed class ContractsController(ContractReading reading, AppDb db) : Controller
{
    private const int MostPicked = 20;

    private static readonly IReadOnlyList<ExportColumn<ContractRow>> Columns =
    [
        new("Firma", c => c.Firm, Width: 36), new("Tür", c => c.Kind.TurkishName, Width: 16), new("No", c => c.Number, Width: 16),
        new("Konu", c => c.Subject, Width: 44), new("Başlangıç", c => c.StartsOn, CellKind.Date, 12), new("Bitiş", c => c.EndsOn, CellKind.Date, 12),
        new("Tutar (₺)", c => c.Cost, CellKind.Number, 14), new("Durum", c => c.Standing.TurkishName, Width: 12),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Index(ContractFilter filter, CancellationToken ct) => 
        View(new ContractListPage(filter, await reading.PageAsync(filter, ct), await reading.FirmNameAsync(filter.FirmId, ct)));

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(ContractFilter filter, CancellationToken ct)
    {
        var (file, count) = await this.SheetAsync(SheetKind.Excel, "sozlesmeler", "Sözleşmeler", Columns, reading.All(filter), ct);
        db.Note(nameof(FirmContract), "", FirmsText.Exported("Sözleşme listesi", count));
        await db.SaveChangesAsync(ct);
        return file;
    }

    /// <summary>For the contract fields of all modules.</summary>
    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, int? firma, CancellationToken ct)
    {
        var contracts = await reading.Query(new ContractFilter { Text = q, FirmId = firma, Sort = "-bitis" }).Take(MostPicked)
            .Select(c => new { c.Id, c.Number, c.Subject, c.Kind, Firm = c.Firm.Name, c.EndsOn }).ToListAsync(ct);
        return Json(contracts.Select(c => new
        {
            value = c.Id.ToString(CultureInfo.InvariantCulture), text = c.Number is null ? c.Subject : $"{c.Number} · {c.Subject}",
            sub = $"{c.Firm} · {c.Kind.TurkishName} · {FirmsText.Day(c.EndsOn)} gününe kadar",
        }));
    }
}
