using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;

/// <summary>Taşınır Teslim Belgeleri: the list, the page, and the paper.</summary>
[Route("envanter/teslim"), Authorize(InventoryPermissions.Own)]
public sealed class CustodyDocumentsController(DocumentReading reading, DocumentPapers papers, PaperShelf shelf, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DocumentFilter filter, CancellationToken ct) => View(await reading.ListAsync(filter, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    /// <summary>The frozen paper, the same bytes every time; before that a copy to be signed by hand.</summary>
    [HttpGet("{id:int}/belge.pdf")]
    public async Task<IActionResult> Paper(int id, CancellationToken ct)
    {
        if (!await reading.IsVisibleAsync(id, ct) || await papers.ReadAsync(id, ct) is not { } document)
        {
            return NotFound();
        }

        return await shelf.FindAsync(CustodyDocument.RecordType, id, ct)
            ?? new PdfResult(await papers.RenderAsync(document, null, ct), $"{document.Number}-imzaya-hazir.pdf");
    }

    /// <summary>The wet-signed scan beside the frozen paper.</summary>
    [HttpPost("{id:int}/tarama"), Authorize(InventoryPermissions.HandOver), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> AddScan(int id, ScanForm form, CancellationToken ct)
    {
        if (!await reading.IsVisibleAsync(id, ct))
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => shelf.AddScanAsync(
            CustodyDocument.RecordType, id, new[] { form.Scan! }.Incoming, user.As(InventoryPermissions.HandOver), ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.ScanAdded);
        }
        else
        {
            this.Flash(FlashTone.Danger, ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        }

        return LocalRedirect(CustodyNotices.DocumentLink(id));
    }
}
