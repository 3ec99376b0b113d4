using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Warehouses;

public sealed record WarehouseRow(int Id, string Code, string Name, string? Place, string? Registrar, int Count, decimal Value, bool IsFrozen, bool IsClosed);

/// <summary>What stands in a warehouse under one code.</summary>
public sealed record StockRow(int CodeId, string Code, string Name, int Count, decimal Value);

public sealed record DutyLine(DutyKind Kind, string Person, DateOnly From, DateOnly? To, string Document);

public sealed record VoucherLink(int Id, string Label, VoucherKind Kind, DateOnly Date, string Counterpart, decimal Total);

public sealed record WarehousePage(WarehouseRow Row, Guid Version, IReadOnlyList<StockRow> Stock, IReadOnlyList<DutyLine> Duties, IReadOnlyList<VoucherLink> Vouchers);

/// <summary>Reads warehouses with what stands in them.</summary>
public sealed class WarehouseReading(AppDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<WarehouseRow>> ListAsync(CancellationToken ct) =>
        await RowsOf(db.Set<Warehouse>().OrderBy(w => w.ClosedAt != null).ThenBy(w => w.Name).ThenBy(w => w.Id)).ToListAsync(ct);

    /// <summary>Null: no such warehouse.</summary>
    public async Task<WarehousePage?> PageAsync(int id, CancellationToken ct)
    {
        var one = db.Set<Warehouse>().Where(w => w.Id == id);
        if (await RowsOf(one).FirstOrDefaultAsync(ct) is not { } row)
        {
            return null;
        }

        var stock = await db.Set<Asset>().Where(a => a.WarehouseId == id).GroupBy(a => new { a.CodeId, a.Code.Code, a.Code.Name })
            .Select(g => new StockRow(g.Key.CodeId, g.Key.Code, g.Key.Name, g.Count(), g.Sum(a => a.GrossValue))).ToListAsync(ct);
        var duties = await db.Set<MovableDuty>().Where(d => d.WarehouseId == id || (d.WarehouseId == null && d.Kind == DutyKind.Controller))
            .OrderByDescending(d => d.From).ThenByDescending(d => d.Id).Take(20)
            .Select(d => new DutyLine(d.Kind, d.Person.FullName, d.From, d.To, d.DocumentNumber)).ToListAsync(ct);
        var vouchers = await db.Set<Voucher>().Where(v => v.WarehouseId == id).OrderByDescending(v => v.Date).ThenByDescending(v => v.Id).Take(15)
            .Select(v => new VoucherLink(v.Id, v.Label, v.Kind, v.Date, v.Counterpart, v.Total)).ToListAsync(ct);
        return new WarehousePage(row, await one.Select(w => w.Version).SingleAsync(ct), [.. stock.OrderBy(s => s.Code, StringComparer.Ordinal)], duties, vouchers);
    }

    private IQueryable<WarehouseRow> RowsOf(IQueryable<Warehouse> warehouses)
    {
        var today = Istanbul.Today(clock);
        return warehouses.Select(w => new WarehouseRow(
            w.Id, w.Code, w.Name, w.Place,
            db.Set<MovableDuty>().Where(d => d.Kind == DutyKind.Registrar && d.WarehouseId == w.Id && d.From <= today && (d.To == null || d.To >= today))
                .Select(d => d.Person.FullName).FirstOrDefault(),
            db.Set<Asset>().Count(a => a.WarehouseId == w.Id), db.Set<Asset>().Where(a => a.WarehouseId == w.Id).Sum(a => a.GrossValue),
            w.IsFrozen, w.ClosedAt != null));
    }
}
