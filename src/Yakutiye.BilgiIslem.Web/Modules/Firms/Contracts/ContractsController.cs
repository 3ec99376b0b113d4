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
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>All contracts and warranties.</summary>
[Route("firmalar/sozlesmeler"), Authorize(FirmsPermissions.See)]
public sealed class ContractsController(ContractReading reading, RecordParts parts, AuditReading audit, AppDb db, ICurrentUser user) : Controller
{
    private const int MostPicked = 20;

    private static readonly IReadOnlyList<ExportColumn<ContractRow>> Columns =
    [
        new("Firma", c => c.Firm, Width: 36), new("Tür", c => c.Kind.TurkishName, Width: 16), new("No", c => c.Number, Width: 16),
        new("Konu", c => c.Subject, Width: 44), new("Başlangıç", c => c.StartsOn, CellKind.Date, 12), new("Bitiş", c => c.EndsOn, CellKind.Date, 12),
        new("Tutar (₺)", c => c.Cost, CellKind.Number, 14), new("Durum", c => c.Standing.TurkishName, Width: 12),
    ];

    [HttpGet("")]
    public async Task<IActionResult> Index(ContractFilter filter, CancellationToken ct) => View(new ContractListPage(filter, await reading.PageAsync(filter, ct)));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken ct)
    {
        if (await db.Set<FirmContract>().VisibleTo(user).AsNoTracking().Include(c => c.Firm).FirstOrDefaultAsync(c => c.Id == id, ct) is not { } contract)
        {
            return NotFound();
        }

        var canEdit = user.Can(FirmsPermissions.Edit);
        var renewedBy = await db.Set<FirmContract>().Where(c => c.RenewsId == id).Select(c => (int?)c.Id).FirstOrDefaultAsync(ct);
        return View(new ContractPage(
            contract, contract.StandingOn(reading.Today), renewedBy, await parts.RelatedAsync(FirmContract.RecordType, id, ct),
            canEdit ? await audit.HistoryAsync(nameof(FirmContract), id, ct) : [], canEdit));
    }

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(ContractFilter filter, CancellationToken ct)
    {
        var rows = await reading.AllAsync(filter, ct);
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "Sözleşmeler", Columns, rows.ToAsyncEnumerable(), ct);
        db.Note(nameof(FirmContract), "", FirmsText.Exported("Sözleşme listesi", rows.Count));
        await db.SaveChangesAsync(ct);
        return File(file.ToArray(), SheetExport.XlsxType, "sozlesmeler.xlsx");
    }

    /// <summary>For the contract fields of all modules.</summary>
    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, int? firma, CancellationToken ct)
    {
        var contracts = await reading.Query(new ContractFilter { Text = q, FirmId = firma, Sort = "-bitis" }).Take(MostPicked)
            .Select(c => new { c.Id, c.Subject, Firm = c.Firm.Name, c.EndsOn }).ToListAsync(ct);
        return Json(contracts.Select(c => new
        {
            value = c.Id.ToString(CultureInfo.InvariantCulture), text = c.Subject, sub = FormattableString.Invariant($"{c.Firm} · {c.EndsOn:dd.MM.yyyy}"),
        }));
    }
}

/// <summary>Everything that the page of a contract shows.</summary>
/// <param name="RenewedById">The contract that goes on from it; null: none.</param>
public sealed record ContractPage(
    FirmContract Contract, ContractStanding Standing, int? RenewedById, IReadOnlyList<RelatedLine> Related, IReadOnlyList<HistoryLine> History, bool CanEdit);
