using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>The way from scrap or a loss to a numbered proposal.</summary>
[Route("envanter/dusum"), Authorize(InventoryPermissions.WriteOff)]
public sealed class WriteOffProposalController(AppDb db, ProposalReading reading, DeficitReading deficits) : Controller
{
    private const string Page = "~/Modules/Inventory/WriteOffs/New.cshtml";
    private const string Rows = "~/Modules/Inventory/WriteOffs/_Lines.cshtml";

    /// <param name="sayim">A closed year-end count whose deficits are proposed.</param>
    [HttpGet("yeni")]
    public async Task<IActionResult> New(int[]? demirbas, WriteOffCause? neden, int? sayim, CancellationToken ct)
    {
        var asked = new ProposalForm { Cause = neden ?? WriteOffCause.Scrap, Lines = demirbas ?? [] };
        var form = await reading.FillAsync(sayim is { } count ? await deficits.FillAsync(asked, count, ct) : asked, ct);
        ModelState.Clear();
        return View(Page, form);
    }

    [HttpPost("yeni"), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> New(ProposalForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await reading.SaveAsync(form, ct)))
        {
            this.Flash(FlashTone.Success, WriteOffText.Proposed(await NumberAsync(id, ct)));
            return LocalRedirect(WriteOffNotices.Link(id));
        }

        this.AskForFilesAgain(form.Files, nameof(form.Files));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, await reading.FillAsync(form, ct));
    }

    /// <summary>The lines of the chosen movables, with what has been typed into them so far.</summary>
    [HttpPost("yeni/satirlar")]
    public async Task<IActionResult> Lines(ProposalForm form, CancellationToken ct)
    {
        ModelState.Clear();
        return PartialView(Rows, await reading.FillAsync(form, ct));
    }

    /// <param name="neden">Loss, theft and deficit offer what is missing, the others what stands in a warehouse.</param>
    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, WriteOffCause neden, CancellationToken ct) => Json(await reading.PickAsync(q, neden, ct));

    private Task<string> NumberAsync(int id, CancellationToken ct) => db.Set<WriteOff>().Where(w => w.Id == id).Select(w => w.Number).SingleAsync(ct);
}
