using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>Reporting a loss or a theft.</summary>
[Route("envanter/kayip"), Authorize(InventoryPermissions.WriteOff)]
public sealed class LossFilingController(AppDb db, LossReading reading, TimeProvider clock) : Controller
{
    private const string Page = "~/Modules/Inventory/Losses/New.cshtml";

    [HttpGet("yeni")]
    public async Task<IActionResult> New(int? demirbas, CancellationToken ct)
    {
        var form = await reading.FillAsync(new LossForm { AssetId = demirbas, Date = Istanbul.Today(clock) }, ct);
        ModelState.Clear();
        return View(Page, form);
    }

    [HttpPost("yeni"), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> New(LossForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await reading.SaveAsync(form, ct)))
        {
            var number = await db.Set<LossReport>().Where(r => r.Id == id).Select(r => r.Number).SingleAsync(ct);
            this.Flash(FlashTone.Success, WriteOffText.Reported(number));
            return LocalRedirect(WriteOffNotices.LossLink(id));
        }

        this.AskForFilesAgain(form.Files, nameof(form.Files));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, await reading.FillAsync(form, ct));
    }

    [HttpGet("sec")]
    public async Task<IActionResult> Pick(string? q, CancellationToken ct) => Json(await reading.PickAsync(q, ct));
}
