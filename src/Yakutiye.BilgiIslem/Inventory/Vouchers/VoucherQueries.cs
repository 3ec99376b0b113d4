using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

public static class VoucherQueries
{
    extension(IQueryable<Voucher> vouchers)
    {
        public IQueryable<Voucher> NewestFirst => vouchers.OrderByDescending(v => v.FiscalYear).ThenByDescending(v => v.Number);
    }
}

/// <summary>Shows the vouchers' numbers to whoever looks for gaps.</summary>
public sealed class VoucherNumbers : INumberedRecords
{
    public string Series => VoucherDesk.Series;

    public string Format(int year, int number) => FormattableString.Invariant($"VİF {year}/{number}");

    public IQueryable<string> Numbers(AppDb db, int year) =>
        db.Set<Voucher>().Where(v => v.FiscalYear == year).Select(v => "VİF " + v.FiscalYear + "/" + v.Number);
}
