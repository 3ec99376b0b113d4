using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Warehouses;

/// <summary>The warehouses, who keeps them, what stands in them.</summary>
[Route("envanter/ambarlar")]
public sealed class WarehousesController(AppDb db, WarehouseReading reading, WarehouseDesk desk) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ListAsync(ct));

    [HttpGet("{id:int}"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/dondur"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Freeze(int id, CancellationToken ct) => DoAsync(id, w => w.Freeze(), InventoryText.WarehouseIsFrozen, ct);

    [HttpPost("{id:int}/coz"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Thaw(int id, CancellationToken ct) => DoAsync(id, w => w.Thaw(), InventoryText.WarehouseIsThawed, ct);

    [HttpPost("{id:int}/ac"), Authorize(InventoryPermissions.Settings)]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, w => w.Reopen(), InventoryText.WarehouseIsReopened, ct);

    [HttpPost("{id:int}/kapat"), Authorize(InventoryPermissions.Settings)]
    public async Task<IActionResult> Close(int id, CancellationToken ct)
    {
        if (!await db.Set<Warehouse>().AnyAsync(w => w.Id == id, ct))
        {
            return NotFound();
        }

        await desk.CloseAsync(id, ct);
        this.Flash(FlashTone.Success, InventoryText.WarehouseIsClosed);
        return LocalRedirect(Back.From(Request));
    }

    private async Task<IActionResult> DoAsync(int id, Action<Warehouse> verb, string done, CancellationToken ct)
    {
        if (await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == id, ct) is not { } warehouse)
        {
            return NotFound();
        }

        verb(warehouse);
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, done);
        return LocalRedirect(Back.From(Request));
    }
}
