using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Counts;
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
    /// <exception cref="RuleException">not the warehouse's registrar on that day; warehouse frozen; dates or a base document that do not fit</exception>
    public Task<Voucher> PostAsync(VoucherDraft draft, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            await RequireRegistrarAsync(draft.WarehouseId, by, ct);
            return await WriteAsync(draft, by, ct);
        },
        ct);

    /// <summary>
    /// Posts what another act brings about in the name of the warehouse's registrar: the paper shows both, and who acted is told apart
    /// from who keeps the books.
    /// </summary>
    /// <exception cref="RuleException">as above; nobody is the warehouse's registrar today</exception>
    public Task<Voucher> PostForRegistrarAsync(VoucherDraft draft, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var registrars = await db.Set<MovableDuty>().RegistrarsOf(draft.WarehouseId, Istanbul.Today(clock)).Select(d => new { d.PersonId, d.Person.FullName }).ToListAsync(ct);
            Rule.Require(registrars.Count > 0, InventoryText.NoRegistrarNow);
            var isHimself = registrars.Exists(r => r.PersonId == by.Id);
            return await WriteAsync(draft, isHimself ? by : by with { ForId = registrars[0].PersonId, ForName = registrars[0].FullName }, ct);
        },
        ct);

    public async Task RequireRegistrarAsync(int warehouseId, Actor by, CancellationToken ct) =>
        Rule.Require(await db.Set<MovableDuty>().RegistrarsOf(warehouseId, Istanbul.Today(clock)).AnyAsync(d => d.PersonId == by.Id, ct), InventoryText.NotRegistrar);

    private async Task<Voucher> WriteAsync(VoucherDraft draft, Actor by, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        Rule.Require(draft.Date <= today, InventoryText.VoucherInFuture, nameof(draft.Date));
        var warehouse = await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == draft.WarehouseId, ct);
        Rule.Require(warehouse is not null, InventoryText.WarehouseMissing, nameof(draft.WarehouseId));
        warehouse.RequireOpen();
        Rule.Require(
            draft.Date.Year == today.Year || !await db.IsCountedOutAsync(draft.Date.Year, warehouse.Id, ct), InventoryText.YearIsCounted(draft.Date.Year), nameof(draft.Date));
        await RequireCountedAsync(draft, ct);

        var number = await numbers.NextAsync(Series, draft.Date.Year, ct);
        var voucher = new Voucher(number, warehouse.UnitId, draft, by, clock.GetUtcNow().UtcDateTime);
        db.Add(voucher);
        await db.SaveChangesAsync(ct);
        return voucher;
    }

    private async Task RequireCountedAsync(VoucherDraft draft, CancellationToken ct)
    {
        if (draft.Kind is not VoucherKind.CountSurplus)
        {
            return;
        }

        Rule.Require(draft.Base.Kind is BaseDocumentKind.CountMinutes, InventoryText.CountMinutesKind, nameof(Voucher.BaseKind));
        var count = await db.RequireMinutesAsync(draft.Base.Number, draft.Base.Date, nameof(Voucher.BaseNumber), nameof(Voucher.BaseDate), ct);
        Rule.Require(count.CoversWarehouse(draft.WarehouseId), InventoryText.CountNotOfWarehouse(count.Number), nameof(draft.WarehouseId));
    }
}
