using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>Posts vouchers: only a registrar of the warehouse, with the next number of the fiscal year.</summary>
public sealed class VoucherDesk(AppDb db, NumberDesk numbers, TimeProvider clock)
{
    public const string Series = "VIF";

    /// <summary>Posts inside the caller's transaction or its own.</summary>
    /// <exception cref="RuleException">not the warehouse's registrar on that day; warehouse frozen; dates that do not fit</exception>
    public Task<Voucher> PostAsync(VoucherDraft draft, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var today = Istanbul.Today(clock);
            Rule.Require(draft.Date <= today, InventoryText.VoucherInFuture, nameof(draft.Date));
            var warehouse = await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == draft.WarehouseId, ct);
            Rule.Require(warehouse is not null, InventoryText.WarehouseMissing, nameof(draft.WarehouseId));
            warehouse.RequireOpen();
            await RequireRegistrarAsync(draft.WarehouseId, by, ct);

            var number = await numbers.NextAsync(Series, draft.Date.Year, ct);
            var voucher = new Voucher(number, warehouse.UnitId, draft, by, clock.GetUtcNow().UtcDateTime);
            db.Add(voucher);
            await db.SaveChangesAsync(ct);
            return voucher;
        },
        ct);

    /// <summary>In whose name a voucher is posted that another act brings about.</summary>
    /// <exception cref="RuleException">nobody is the warehouse's registrar today</exception>
    public async Task<Actor> RegistrarAsync(int warehouseId, CancellationToken ct)
    {
        var duty = await db.Set<MovableDuty>().RegistrarsOf(warehouseId, Istanbul.Today(clock))
            .Select(d => new { d.PersonId, d.Person.FullName }).FirstOrDefaultAsync(ct);
        Rule.Require(duty is not null, InventoryText.NoRegistrarNow);

        return new Actor(duty.PersonId, duty.FullName);
    }

    public async Task RequireRegistrarAsync(int warehouseId, Actor by, CancellationToken ct) =>
        Rule.Require(await db.Set<MovableDuty>().RegistrarsOf(warehouseId, Istanbul.Today(clock)).AnyAsync(d => d.PersonId == by.Id, ct), InventoryText.NotRegistrar);
}
