using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Devices go out and come back only through a registrar (TKY) in office, and an open warehouse.</summary>
public sealed class RegistrarGate(AppDb db, VoucherDesk vouchers, TimeProvider clock)
{
    /// <param name="warehouseId">null: from holder to holder, which any registrar writes down</param>
    public async Task RequireAsync(int? warehouseId, Actor by, CancellationToken ct)
    {
        if (warehouseId is not { } id)
        {
            Rule.Require(await IsRegistrarAsync(by.Id, ct), InventoryText.NoRegistrarDuty);
            return;
        }

        var warehouse = await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == id, ct);
        Rule.Require(warehouse is not null, InventoryText.WarehouseMissing, "WarehouseId");
        warehouse.RequireOpen();
        await vouchers.RequireRegistrarAsync(id, by, ct);
    }

    public Task<bool> IsRegistrarAsync(int personId, CancellationToken ct) =>
        db.Set<MovableDuty>().HeldOn(Istanbul.Today(clock)).AnyAsync(d => d.Kind == DutyKind.Registrar && d.PersonId == personId, ct);

    /// <summary>The open warehouses that the person keeps today.</summary>
    public IQueryable<Warehouse> Of(int personId)
    {
        var today = Istanbul.Today(clock);
        var kept = db.Set<MovableDuty>().HeldOn(today).Where(d => d.Kind == DutyKind.Registrar && d.PersonId == personId).Select(d => d.WarehouseId);
        return db.Set<Warehouse>().Where(w => w.ClosedAt == null && kept.Contains(w.Id));
    }
}
