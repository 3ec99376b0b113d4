using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents.Labels;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>Labels with a QR code, on sheets or a label printer.</summary>
[Route("envanter/etiketler"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LabelsController(LabelReading labels, AssetReading assets, OfficialPaper paper, AppDb db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LabelRequest request, AssetFilter filter, CancellationToken ct)
    {
        var count = await labels.Query(request, filter).Take(LabelPage.Most + 1).CountAsync(ct);
        var words = request.HasIds ? "" : AssetChips.InWords(filter, await assets.ChoicesAsync(filter, ct));
        var query = Request.Query.Where(q => q.Key is not ("kagit" or "ilkyer" or "sayfa" or "kolon"))
            .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? ""))).ToList();
        return View(new LabelPage(request, count, words, query));
    }

    [HttpGet("pdf"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Pdf(LabelRequest request, AssetFilter filter, CancellationToken ct)
    {
        var sheet = request.Paper;
        Rule.Require(request.First >= 1 && request.First <= sheet.Cells, InventoryText.LabelStart(sheet.Cells));
        var printed = await labels.LabelsAsync(labels.Query(request, filter), ct);
        Rule.Require(printed.Count > 0, InventoryText.NoLabels);

        db.Note(nameof(Asset), "etiketler", InventoryText.LabelsPrinted(printed.Count, sheet.Name));
        await db.SaveChangesAsync(ct);
        var info = await paper.ForAsync("Etiketler", ct);
        return new PdfResult(LabelPaper.Write(info, sheet, printed, request.First), $"etiketler-{sheet.Key}.pdf");
    }
}
