using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

/// <summary>Taking devices back (TMY m.18/3).</summary>
[Route("envanter/iadeler"), Authorize(InventoryPermissions.Own)]
public sealed class ReturnsController(ReturnReading reading, ReturnDesk desk, ReturnPapers papers, PaperShelf shelf, OnceDesk once, AppDb db, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int? sayfa, CancellationToken ct) => View(await reading.ListAsync(q, sayfa ?? 1, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/belge.pdf")]
    public async Task<IActionResult> Paper(int id, CancellationToken ct)
    {
        if (!await reading.IsVisibleAsync(id, ct) || await papers.ReadAsync(id, ct) is not { } back)
        {
            return NotFound();
        }

        return await shelf.FindAsync(CustodyReturn.RecordType, id, ct) ?? new PdfResult(await papers.RenderAsync(back, null, ct), $"{back.Number}-imzaya-hazir.pdf");
    }

    [HttpGet("yeni"), Authorize(InventoryPermissions.HandOver)]
    public async Task<IActionResult> New(int? kisi, int? belge, string? kod, CancellationToken ct)
    {
        ModelState.Clear();
        return View(await reading.FillAsync(new ReturnForm { PersonId = kisi, Code = kod }, belge, ct));
    }

    [HttpPost("yeni"), Authorize(InventoryPermissions.HandOver)]
    public async Task<IActionResult> New(ReturnForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await MakeAsync(form, ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.TakenBack(await db.Set<CustodyReturn>().Where(r => r.Id == id).Select(r => r.Number).SingleAsync(ct)));
            return LocalRedirect(CustodyNotices.ReturnLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(await reading.FillAsync(form, null, ct));
    }

    /// <summary>What the chosen person holds.</summary>
    [HttpPost("yeni/satirlar"), Authorize(InventoryPermissions.HandOver)]
    public async Task<IActionResult> Rows(ReturnForm form, CancellationToken ct)
    {
        ModelState.Clear();
        if (await reading.HolderOfAsync(form, ct) is { } holder)
        {
            // The page again, with the person chosen and the device ticked.
            Response.Headers["HX-Redirect"] = string.Create(CultureInfo.InvariantCulture, $"/envanter/iadeler/yeni?kisi={holder}&kod={Uri.EscapeDataString(form.Code!.Trim())}");
        }

        return PartialView("_Rows", await reading.FillAsync(form, null, ct));
    }

    private async Task<int> MakeAsync(ReturnForm form, CancellationToken ct)
    {
        try
        {
            return await once.RunAsync(
                form.FormKey, user.Id, async () => (await desk.TakeBackAsync(form.ToTakeBack(), user.As(InventoryPermissions.HandOver), ct)).Id, ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleException(InventoryText.SomebodyWasFaster);
        }
    }
}
