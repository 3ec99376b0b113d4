using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Objections;

/// <summary>Reports of "bende değil", until each is settled.</summary>
[Route("envanter/bende-degil"), Authorize(InventoryPermissions.HandOver)]
public sealed class ObjectionsController(AppDb db, ObjectionDesk desk, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(bool? hepsi, int? sayfa, CancellationToken ct)
    {
        var rows = db.Set<CustodyObjection>().Where(o => hepsi == true || o.SettledAt == null).OrderByDescending(o => o.Id);
        return View(new ObjectionList(await rows.ToPageAsync(ObjectionRow.From, sayfa ?? 1, ct), hepsi == true));
    }

    [HttpPost("{id:int}/sonuc")]
    public async Task<IActionResult> Settle(int id, SettleForm form, CancellationToken ct)
    {
        if (!await db.Set<CustodyObjection>().AnyAsync(o => o.Id == id, ct))
        {
            return NotFound();
        }

        Rule.Require(ModelState.IsValid, InventoryText.ResolutionMissing);
        await desk.SettleAsync(id, form.Resolution, user.As(InventoryPermissions.HandOver), ct);
        this.Flash(FlashTone.Success, CustodyText.Settled);
        return LocalRedirect("/envanter/bende-degil");
    }
}
