using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>A movable with the names of what it points to.</summary>
public sealed record AssetFacts(
    Asset Asset, string Code, string CodeName, string BookUnit, string? Warehouse, string? Person, string? PersonTitle, string? Unit,
    int? OrderId, string? OrderNumber, int? VoucherYear, int? VoucherNumber, string? Supplier, string? AtFirm)
{
    public static Expression<Func<Asset, AssetFacts>> From(AppDb db)
    {
        var (vouchers, firms) = (db.Set<Voucher>(), db.Set<Firm>());
        return a => new AssetFacts(
            a, a.Code.Code, a.Code.Name, a.BookUnit.Name, a.Warehouse!.Name, a.Person!.FullName, a.Person.Title, a.Unit!.Name,
            a.OrderLine!.OrderId, a.OrderLine.OrderNumber,
            vouchers.Where(v => v.Id == a.EntryVoucherId).Select(v => (int?)v.FiscalYear).FirstOrDefault(),
            vouchers.Where(v => v.Id == a.EntryVoucherId).Select(v => (int?)v.Number).FirstOrDefault(),
            firms.Where(f => f.Id == a.SupplierId).Select(f => f.Name).FirstOrDefault(),
            firms.Where(f => f.Id == a.FirmId).Select(f => f.Name).FirstOrDefault());
    }

    public string? Voucher => VoucherNumber is null ? null : FormattableString.Invariant($"VİF {VoucherYear}/{VoucherNumber}");
}
