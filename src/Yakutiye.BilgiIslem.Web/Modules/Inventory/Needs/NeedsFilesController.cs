using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Needs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Needs;

/// <summary>The list of needs as paper and as Excel.</summary>
[Route("envanter/ihtiyac"), Authorize(InventoryPermissions.SeeAll), EnableRateLimiting(RequestRates.Expensive)]
public sealed class NeedsFilesController(NeedsReading reading, OfficialPaper paper, BookSigners signers) : Controller
{
    private static readonly IReadOnlyList<ExportColumn<NeedRow>> Columns =
    [
        new("Birim", r => r.Unit, Width: 32), new("İhtiyaç", r => r.What, Width: 36), new("Miktar", r => r.Quantity, CellKind.Number, 10), new("Gerekçe", r => r.Reason, Width: 50),
        new("Tahminî birim fiyat (₺)", r => r.UnitPrice, CellKind.Number, 18), new("Tahminî tutar (₺)", r => r.Amount, CellKind.Number, 18), new("Yenilenecek", r => r.Replaces, Width: 26),
    ];

    [HttpGet("{year:int}/excel")]
    public async Task<IActionResult> Excel(int year, CancellationToken ct)
    {
        if (await reading.FindAsync(year, ct) is not { } list)
        {
            return NotFound();
        }

        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "İhtiyaç", Columns, (await reading.RowsAsync(list.Id, ct)).ToAsyncEnumerable(), ct);
        return File(file.ToArray(), SheetExport.XlsxType, $"ihtiyac-listesi-{year}.xlsx");
    }

    [HttpGet("{year:int}/liste.pdf")]
    public async Task<IActionResult> Pdf(int year, CancellationToken ct)
    {
        if (await reading.FindAsync(year, ct) is not { } list)
        {
            return NotFound();
        }

        var rows = await reading.RowsAsync(list.Id, ct);
        var info = await paper.ForAsync($"{year} Yılı İhtiyaç Listesi", ct) with { Orientation = PaperOrientation.Landscape, RunningNote = list.Status.TurkishName };
        return new PdfResult(Print(info, rows, Signed(list, await signers.AuthorityAsync(ct))), $"ihtiyac-listesi-{year}.pdf");
    }

    private static Signer Signed(NeedsList list, Signer authority) => list is { FinalByName: { } name, FinalAt: { } at }
        ? (name == authority.Name ? authority : authority with { Name = name, Title = RoleNames.Title(RoleNames.Director), Acting = false }) with { PlaceAndDate = CustodyWords.Day(at) }
        : authority;

    private static PaperDocument Print(PaperInfo info, IReadOnlyList<NeedRow> rows, Signer signer) => PaperDocument.Create(info, paper =>
    {
        paper.Heading(info.Title);
        paper.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Column("Birim", 2.4f).Column("İhtiyaç", 2.6f).Fixed("Miktar", 16, Side.Center).Column("Gerekçe", 3.4f)
            .Fixed("Birim fiyat (₺)", 28, Side.Right).Fixed("Tutar (₺)", 30, Side.Right)
            .Rows(rows.Select((r, i) => (Row: r, Order: i + 1)), x =>
            [
                TurkishNumber.Format(x.Order), x.Row.Unit, x.Row.What, TurkishNumber.Format(x.Row.Quantity), x.Row.Reason, TurkishNumber.Format(x.Row.UnitPrice), TurkishNumber.Format(x.Row.Amount),
            ])
            .Total("Tahminî toplam (KDV dahil)", TurkishNumber.Format(rows.Sum(r => r.Amount))));
        paper.Signatures(signer);
    });
}
