using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Inventory.Reports;

/// <summary>A quantity and its amount in ₺.</summary>
public readonly record struct Stock(decimal Quantity, decimal Amount)
{
    public static Stock operator +(Stock a, Stock b) => new(a.Quantity + b.Quantity, a.Amount + b.Amount);

    public static Stock operator -(Stock a, Stock b) => new(a.Quantity - b.Quantity, a.Amount - b.Amount);
}

/// <summary>A second-level code in a year: carried over, in, out, and what a count found too many or too few.</summary>
public sealed record AccountRow(string Group, string Code, string Name, Stock Carried, Stock In, Stock Surplus, Stock Out, Stock Deficit)
{
    /// <summary>Gelecek yıla devir.</summary>
    public Stock Left => Carried + In + Surplus - Out - Deficit;

    public static AccountRow Sum(string group, string name, IEnumerable<AccountRow> rows) => rows.Aggregate(
        new AccountRow(group, "", name, default, default, default, default, default),
        (a, r) => a with { Carried = a.Carried + r.Carried, In = a.In + r.In, Surplus = a.Surplus + r.Surplus, Out = a.Out + r.Out, Deficit = a.Deficit + r.Deficit });
}

/// <param name="Groups">I. düzey: its rows and their sum.</param>
public sealed record AccountGroup(AccountRow Sum, IReadOnlyList<AccountRow> Rows);

/// <summary>The yearly account of the spending unit, made of posted vouchers only (TMY m.10/1-g, ğ).</summary>
public sealed class YearAccount(AppDb db)
{
    public async Task<IReadOnlyList<AccountGroup>> ReadAsync(int unitId, int year, CancellationToken ct)
    {
        var sums = await SumsAsync(unitId, year, ct);
        var codes = await db.Set<MovableCode>().AsNoTracking().ToListAsync(ct);
        var byId = codes.ToDictionary(c => c.Id);
        var names = codes.ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);
        var rows = sums.GroupBy(s => byId[s.CodeId].SecondLevel, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => RowOf(byId[g.First().CodeId].Group, g.Key, names.GetValueOrDefault(g.Key, ""), g));
        return [.. rows.GroupBy(r => r.Group, StringComparer.Ordinal).Select(g => new AccountGroup(AccountRow.Sum(g.Key, names.GetValueOrDefault(g.Key, ""), g), [.. g]))];
    }

    private async Task<List<Movement>> SumsAsync(int unitId, int year, CancellationToken ct)
    {
        var lines =
            from line in db.Set<VoucherLine>()
            join voucher in db.Set<Voucher>() on line.VoucherId equals voucher.Id
            where voucher.UnitId == unitId && voucher.FiscalYear <= year
            from reversed in db.Set<Voucher>().Where(r => r.Id == voucher.ReversesId).DefaultIfEmpty()
            select new { line.CodeId, voucher.Kind, Reversed = reversed == null ? (VoucherKind?)null : reversed.Kind, IsEarlier = voucher.FiscalYear < year, line.Quantity, line.Amount };
        var sums = await lines.GroupBy(l => new { l.CodeId, l.Kind, l.Reversed, l.IsEarlier })
            .Select(g => new { g.Key.CodeId, g.Key.Kind, g.Key.Reversed, g.Key.IsEarlier, Quantity = g.Sum(l => l.Quantity), Amount = g.Sum(l => l.Amount) })
            .ToListAsync(ct);
        return [.. sums.Select(s => new Movement(s.CodeId, s.Kind, s.Reversed, s.IsEarlier, new Stock(s.Kind is VoucherKind.ValueIncrease || s.Reversed is VoucherKind.ValueIncrease ? 0 : s.Quantity, s.Amount)))];
    }

    private static AccountRow RowOf(string group, string code, string name, IEnumerable<Movement> movements)
    {
        var row = new AccountRow(group, code, name, default, default, default, default, default);
        return movements.Aggregate(row, (sum, movement) => movement.On(sum));
    }

    // What only goes from one warehouse of the unit to another changes nothing for the unit.
    private sealed record Movement(int CodeId, VoucherKind Kind, VoucherKind? Reversed, bool IsEarlier, Stock Stock)
    {
        public AccountRow On(AccountRow row)
        {
            var (kind, stock) = Reversed is { } wrong ? (wrong, default(Stock) - Stock) : (Kind, Stock);
            return kind switch
            {
                VoucherKind.WarehouseIn or VoucherKind.WarehouseOut or VoucherKind.Reversal => row,
                _ when IsEarlier => row with { Carried = row.Carried + (kind.IsExit ? default(Stock) - stock : stock) },
                VoucherKind.Opening => row with { Carried = row.Carried + stock },
                VoucherKind.CountSurplus => row with { Surplus = row.Surplus + stock },
                VoucherKind.CountDeficit => row with { Deficit = row.Deficit + stock },
                _ when kind.IsExit => row with { Out = row.Out + stock },
                _ => row with { In = row.In + stock },
            };
        }
    }
}
