using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.VoucherSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Raise;

/// <summary>Raises the value of one device by an upgrade (TMY m.14).</summary>
[Route("envanter/fisler/deger-artisi"), Authorize(InventoryPermissions.Post)]
public sealed class RaiseController(AppDb db, ValueDesk desk, OnceDesk once, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(int? demirbas, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        return View(await FilledAsync(new RaiseForm { AssetId = demirbas, Date = today, BaseDate = today }, ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> New(RaiseForm form, CancellationToken ct)
    {
        var (id, by) = (0, user.As(InventoryPermissions.Post));
        if (ModelState.IsValid
            && await this.TryAsync(async () => id = await once.RunAsync(form.FormKey, user.Id, async () => (await desk.RaiseAsync(form.ToFacts(), by, ct)).Id, ct)))
        {
            this.Flash(FlashTone.Success, BookPageText.Raised);
            return LocalRedirect($"/envanter/fisler/{id}");
        }

        return View(await FilledAsync(form, ct));
    }

    private async Task<RaiseForm> FilledAsync(RaiseForm form, CancellationToken ct)
    {
        var asset = form.AssetId is { } id
            ? await db.Set<Asset>().VisibleTo(user).Where(a => a.Id == id).Select(a => new { a.Id, a.RegistryNumber, a.Name }).FirstOrDefaultAsync(ct)
            : null;
        return form with
        {
            ChosenAsset = asset is null ? [] : [new SelectListItem($"{asset.RegistryNumber} – {asset.Name}", asset.Id.ToString(CultureInfo.InvariantCulture))],
            BaseKinds = [.. new[] { BaseDocumentKind.Invoice, BaseDocumentKind.AcceptanceMinutes }.Select(k => new SelectListItem(k.TurkishName, k.ToString()))],
        };
    }
}
