using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>An opening order that an import may go by.</summary>
public sealed record OpeningOrder(int Id, string Number, DateOnly ValidUntil, int Left);

/// <summary>Reads what a file of assets is checked against, in one query for each kind of thing.</summary>
public sealed class ImportGroundReading(AppDb db, TimeProvider clock)
{
    public Task<List<OpeningOrder>> OrdersAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        return db.Set<WrittenOrder>()
            .Where(o => o.Kind == MoveKind.Opening && o.CancelledAt == null && o.ValidUntil >= today)
            .OrderByDescending(o => o.Id)
            .Select(o => new OpeningOrder(o.Id, o.Number, o.ValidUntil, o.Lines.Sum(l => l.Quantity - l.Taken)))
            .ToListAsync(ct);
    }

    /// <param name="orderId">null: none was chosen</param>
    public async Task<AssetImportGround> ReadAsync(int? orderId, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var codes = await db.Set<MovableCode>().AsNoTracking().ToDictionaryAsync(c => c.Code, StringComparer.Ordinal, ct);
        var (warehouses, only) = await WarehousesAsync(today, ct);
        var registry = await db.Set<Asset>().Where(a => a.RegistryNumber != null).Select(a => a.RegistryNumber!).ToListAsync(ct);
        var serials = await db.Set<Asset>().Where(a => a.Serial != null).Select(a => new { a.Brand, a.Serial }).ToListAsync(ct);
        return new AssetImportGround(
            codes, warehouses, only, await UnitsAsync(ct), await PeopleAsync(ct), registry.ToHashSet(StringComparer.Ordinal),
            serials.Select(s => AssetImportGround.SerialKey(s.Brand, s.Serial!)).ToHashSet(StringComparer.Ordinal), await OrderAsync(orderId, today, ct), today);
    }

    private async Task<OpeningQuota?> OrderAsync(int? orderId, DateOnly today, CancellationToken ct)
    {
        var lines = orderId is null ? [] : await db.Set<OrderLine>().AsNoTracking()
            .Where(l => l.OrderId == orderId && l.Kind == MoveKind.Opening && !l.IsCancelled && l.ValidUntil >= today).OrderBy(l => l.Id).ToListAsync(ct);
        return lines.Count == 0 ? null : new OpeningQuota(lines);
    }

    private async Task<(Dictionary<string, KnownWarehouse> ByName, KnownWarehouse? Only)> WarehousesAsync(DateOnly today, CancellationToken ct)
    {
        var rows = await db.Set<Warehouse>()
            .Select(w => new
            {
                w.Id, w.Code, w.Name, IsClosed = w.ClosedAt != null, w.IsFrozen,
                IsKept = db.Set<MovableDuty>().Any(d => d.Kind == DutyKind.Registrar && d.WarehouseId == w.Id && d.From <= today && (d.To == null || d.To >= today)),
            })
            .ToListAsync(ct);
        var found = new Dictionary<string, KnownWarehouse>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var known = new KnownWarehouse(row.Id, row.IsKept, row.IsClosed || row.IsFrozen);
            found.TryAdd(TurkishText.Fold(row.Name), known);
            found[TurkishText.Fold(row.Code)] = known;
        }

        var open = rows.Where(r => !r.IsClosed).ToList();
        return (found, open.Count == 1 ? new KnownWarehouse(open[0].Id, open[0].IsKept, open[0].IsFrozen) : null);
    }

    private async Task<Dictionary<string, int>> UnitsAsync(CancellationToken ct)
    {
        var units = await db.Units.InUse.Select(u => new { u.Id, u.Code, u.Name }).ToListAsync(ct);
        var found = units.GroupBy(u => TurkishText.Fold(u.Name), StringComparer.Ordinal).Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        units.ForEach(u => found[TurkishText.Fold(u.Code)] = u.Id);
        return found;
    }

    private async Task<Dictionary<string, KnownPerson?>> PeopleAsync(CancellationToken ct)
    {
        var people = await db.Users.Active.Select(u => new { u.Id, u.UserName, u.FullName, u.UnitId }).ToListAsync(ct);
        var found = people.GroupBy(p => TurkishText.Fold(p.FullName), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count() == 1 ? new KnownPerson(g.First().Id, g.First().UnitId) : null, StringComparer.Ordinal);
        people.ForEach(p => found[TurkishText.Fold(p.UserName)] = new KnownPerson(p.Id, p.UnitId));
        return found;
    }
}
