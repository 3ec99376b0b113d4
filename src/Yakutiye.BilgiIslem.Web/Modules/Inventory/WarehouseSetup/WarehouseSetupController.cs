using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseSetup;

/// <summary>Opens and names warehouses.</summary>
[Route("envanter/ambarlar"), Authorize(InventoryPermissions.Settings)]
public sealed class WarehouseSetupController(AppDb db, WarehouseDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    // The administrator sets warehouses up without seeing what stands in them.
    private string Home => user.Can(InventoryPermissions.SeeAll) ? "/envanter/ambarlar" : "/envanter/ayarlar/genel";

    [HttpGet("yeni")]
    public IActionResult New() => View("Edit", new WarehouseForm());

    [HttpPost("yeni")]
    public async Task<IActionResult> New(WarehouseForm form, CancellationToken ct)
    {
        if (ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, async () => (await desk.OpenAsync(form.Code, form.Name, form.Place, ct)).Id, ct)))
        {
            this.Flash(FlashTone.Success, InventoryText.WarehouseSaved);
            return LocalRedirect(Home);
        }

        return View("Edit", form);
    }

    [HttpGet("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await FindAsync(id, ct) is { } warehouse ? View(WarehouseForm.Of(warehouse)) : NotFound();

    [HttpPost("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, WarehouseForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } warehouse)
        {
            return NotFound();
        }

        db.Expect(warehouse, form.Version);
        switch (await this.TrySaveAsync(() => desk.DescribeAsync(warehouse, form.Code, form.Name, form.Place, ct)))
        {
            case SaveOutcome.Saved:
                this.Flash(FlashTone.Success, InventoryText.WarehouseSaved);
                return LocalRedirect(Home);
            case SaveOutcome.Stale:
                return View(await StaleAsync(id, form, ct));
            default:
                return View(form with { Id = id });
        }
    }

    private Task<Warehouse?> FindAsync(int id, CancellationToken ct) => db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == id, ct);

    private async Task<WarehouseForm> StaleAsync(int id, WarehouseForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = (await FindAsync(id, ct))!;
        var conflict = await db.ConflictAsync<Warehouse>(
            id, [("Ambar kodu", form.Code, stored.Code), ("Ambarın adı", form.Name, stored.Name), ("Yeri", form.Place, stored.Place)], ct);
        return form with { Id = id, Version = stored.Version, Conflict = conflict };
    }
}
