using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>What was missing has turned up.</summary>
[Route("envanter/kayip/{id:int}/bulundu"), Authorize(InventoryPermissions.WriteOff)]
public sealed class LossFoundController(AppDb db, LossReading reading, LossDesk desk, ICurrentUser user) : Controller
{
    private const string Page = "~/Modules/Inventory/Losses/Found.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Found(int id, CancellationToken ct)
    {
        var isOpen = await db.Set<LossReport>().Open.AnyAsync(r => r.Id == id, ct);
        return isOpen && await reading.FoundAsync(id, ct) is { } page ? View(Page, new FoundForm { Page = page }) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Found(int id, FoundForm form, CancellationToken ct)
    {
        if (await reading.FoundAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => SaveAsync(id, form, ct)))
        {
            this.Flash(FlashTone.Success, WriteOffText.Found);
            return LocalRedirect(WriteOffNotices.LossLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form with { Page = page });
    }

    // Its status says whether somebody was faster, so no version is compared.
    private Task<int> SaveAsync(int id, FoundForm form, CancellationToken ct) =>
        desk.FindAgainAsync(id, form.WarehouseId, form.How, user.As(InventoryPermissions.WriteOff), ct);
}
