using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

/// <summary>Varlık işlem fişleri.</summary>
[Route("envanter/fisler")]
public sealed class VouchersController(AppDb db, VoucherReading reading, BookChoices choices) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(VoucherFilter filter, CancellationToken ct) => View(await reading.ListAsync(filter, await choices.WarehousesAsync(ct), ct));

    [HttpGet("{id:int}"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Details(int id, int sayfa, CancellationToken ct) => await reading.PageAsync(id, sayfa, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/resmi"), Authorize(InventoryPermissions.Post)]
    public async Task<IActionResult> Official(int id, OfficialForm form, CancellationToken ct)
    {
        if (await db.Set<Voucher>().FirstOrDefaultAsync(v => v.Id == id, ct) is not { } voucher)
        {
            return NotFound();
        }

        db.Expect(voucher, form.Version);
        var outcome = await this.TrySaveAsync(async () =>
        {
            voucher.NoteOfficial(form.OfficialNumber, form.OfficialDate);
            await db.SaveChangesAsync(ct);
        });
        if (outcome is SaveOutcome.Saved)
        {
            this.Flash(FlashTone.Success, InventoryText.OfficialSaved);
            return LocalRedirect($"/envanter/fisler/{id}");
        }

        return await AgainAsync(id, form, outcome, ct);
    }

    private async Task<IActionResult> AgainAsync(int id, OfficialForm form, SaveOutcome outcome, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var page = (await reading.PageAsync(id, 1, ct))!;
        if (outcome is SaveOutcome.Stale)
        {
            ModelState.AddModelError("", BookPageText.OfficialMeanwhile(page.Voucher.OfficialNumber));
        }

        return View("Details", page with { Official = form with { Version = page.Voucher.Version } });
    }
}
