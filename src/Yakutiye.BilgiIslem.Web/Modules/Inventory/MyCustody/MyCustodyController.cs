using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;

/// <summary>"Zimmetimdekiler": what everyone holds, and what he can do about it.</summary>
[Route("zimmetim"), Authorize(InventoryPermissions.Own)]
public sealed class MyCustodyController(MyCustodyReading reading, ObjectionDesk desk, ListPapers papers, AppDb db, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ReadAsync(ct));

    [HttpGet("liste.pdf")]
    public async Task<IActionResult> Paper(CancellationToken ct)
    {
        var me = await db.Users.Where(u => u.Id == user.Id).Select(u => new { u.FullName, u.Title, Unit = u.Unit!.Name }).SingleAsync(ct);
        return new PdfResult(await papers.OfPersonAsync(me.FullName, me.Title, me.Unit, await reading.HeldAsync(user.Id, ct), ct), "zimmet-listesi.pdf");
    }

    [HttpGet("{id:int}/bende-degil")]
    public async Task<IActionResult> NotMine(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } asset ? View(new ObjectionForm { Asset = asset }) : NotFound();

    [HttpPost("{id:int}/bende-degil")]
    public async Task<IActionResult> NotMine(int id, ObjectionForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => desk.ObjectAsync(id, form.Note, user.As(InventoryPermissions.Own), ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.Objected);
            return LocalRedirect("/zimmetim");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Asset = asset });
    }
}
