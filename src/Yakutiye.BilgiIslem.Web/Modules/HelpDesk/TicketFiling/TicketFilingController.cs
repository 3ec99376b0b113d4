using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>The way from a problem to a numbered ticket.</summary>
[Route("destek/talepler/yeni"), Authorize(HelpDeskPermissions.Open)]
public sealed class TicketFilingController(AppDb db, FilingReading reading, FilingDesk filing) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(TicketKind? tur, int? konu, int? cihaz, CancellationToken ct)
    {
        var form = await reading.FillAsync(new TicketForm { Kind = tur ?? TicketKind.Fault, CategoryId = konu, AssetId = cihaz }, ct);
        ModelState.Clear();
        return View(form with { Room = form.Facts.Requester?.Room, Phone = form.Facts.Requester?.Phone, RequesterId = form.Facts.Requester?.Id, AssetId = form.Facts.Device?.Id });
    }

    [HttpPost(""), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> New(TicketForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await filing.FileAsync(form, ct)))
        {
            this.Flash(FlashTone.Success, HelpDeskText.Filed(await NumberAsync(id, ct)));
            return LocalRedirect(TicketNotices.Link(id));
        }

        if (form.Files is { Count: > 0 })
        {
            ModelState.AddModelError(nameof(form.Files), HelpDeskText.ChooseFilesAgain);
        }

        return View(await reading.FillAsync(form, ct));
    }

    /// <summary>The questions of the chosen category, with what has been typed into them so far.</summary>
    [HttpPost("sorular")]
    public async Task<IActionResult> Questions(TicketForm form, CancellationToken ct)
    {
        ModelState.Clear();
        return PartialView("_Questions", await reading.FillAsync(form, ct));
    }

    /// <summary>Whether the chosen device is under warranty or contract.</summary>
    [HttpPost("cihaz")]
    public async Task<IActionResult> Device(TicketForm form, CancellationToken ct)
    {
        ModelState.Clear();
        return PartialView("~/Modules/HelpDesk/Devices/_Cover.cshtml", (await reading.FillAsync(form, ct)).Facts.Device);
    }

    /// <summary>The place and the phone of the chosen person.</summary>
    [HttpPost("kisi"), Authorize(HelpDeskPermissions.OpenForOthers)]
    public async Task<IActionResult> Contact(TicketForm form, CancellationToken ct)
    {
        ModelState.Clear();
        var filled = await reading.FillAsync(form, ct);
        return PartialView("_Contact", filled with { Room = filled.Facts.Requester?.Room, Phone = filled.Facts.Requester?.Phone });
    }

    private Task<string> NumberAsync(int id, CancellationToken ct) => db.Set<Ticket>().Where(t => t.Id == id).Select(t => t.Number).SingleAsync(ct);
}
