using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetExports;

/// <summary>A movable as the central movable system lists it, and what this portal knows beside.</summary>
public sealed record AssetExportRow(
    string Code, string CodeName, string? RegistryNumber, string Name, string? Brand, string? Model, string? Serial, decimal NetValue, decimal VatRate,
    decimal GrossValue, DateOnly AcquiredOn, int? VoucherYear, int? VoucherNumber, string? OfficialNumber, string? Warehouse, string? Person, string? Unit,
    string? Room, AssetState State, DeviceKind Kind, bool IsOurs, string BookUnit, string? InvoiceNumber, DateOnly? WarrantyEndsOn, DateTime? CountedAt)
{
    public static Expression<Func<Asset, AssetExportRow>> From(AppDb db)
    {
        var vouchers = db.Set<Voucher>();
        return a => new AssetExportRow(
            a.Code.Code, a.Code.Name, a.RegistryNumber, a.Name, a.Brand, a.Model, a.Serial, a.NetValue, a.VatRate,
            a.GrossValue, a.AcquiredOn, vouchers.Where(v => v.Id == a.EntryVoucherId).Select(v => (int?)v.FiscalYear).FirstOrDefault(),
            vouchers.Where(v => v.Id == a.EntryVoucherId).Select(v => (int?)v.Number).FirstOrDefault(),
            vouchers.Where(v => v.Id == a.EntryVoucherId).Select(v => v.OfficialNumber).FirstOrDefault(), a.Warehouse!.Name, a.Person!.FullName, a.Unit!.Name,
            a.Room, a.State, a.Kind, a.IsOurs, a.BookUnit.Name, a.InvoiceNumber, a.WarrantyEndsOn, a.CountedAt);
    }

    public string Voucher => VoucherNumber is null ? "" : FormattableString.Invariant($"{VoucherYear}/{VoucherNumber}");
}
