using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetExports;

/// <summary>The order of the municipality's movable system; what only this portal knows comes after.</summary>
internal static class AssetColumns
{
    public static IReadOnlyList<ExportColumn<AssetExportRow>> All { get; } =
    [
        new("Taşınır kodu", r => r.Code, Width: 18),
        new("Taşınır kodunun adı", r => r.CodeName, Width: 30),
        new("Sicil no", r => r.RegistryNumber, Width: 28),
        new("Taşınırın adı", r => r.Name, Width: 36),
        new("Marka", r => r.Brand, Width: 14),
        new("Model", r => r.Model, Width: 20),
        new("Seri no", r => r.Serial, Width: 20),
        new("Ölçü birimi", _ => "Adet", Width: 11),
        new("Miktar", _ => 1, CellKind.Number, 8),
        new("Birim fiyat (₺)", r => r.NetValue, CellKind.Number, 14),
        new("KDV (%)", r => r.VatRate, CellKind.Number, 8),
        new("Tutar, KDV dahil (₺)", r => r.GrossValue, CellKind.Number, 18),
        new("Giriş tarihi", r => r.AcquiredOn, CellKind.Date, 12),
        new("VİF no", r => r.Voucher, Width: 11),
        new("Resmî fiş no", r => r.OfficialNumber, Width: 14),
        new("Fatura no", r => r.InvoiceNumber, Width: 18),
        new("Ambar", r => r.Warehouse, Width: 24),
        new("Kişi", r => r.Person, Width: 24),
        new("Birim", r => r.Unit, Width: 30),
        new("Oda", r => r.Room, Width: 10),
        new("Durum", r => r.State.TurkishName, Width: 16),
        new("Tür", r => r.Kind.TurkishName, Width: 20),
        new("Kayıtlı olduğu birim", r => r.BookUnit, Width: 30),
        new("Kayıt", r => r.IsOurs ? "Bizim kayıtlarımızda" : "Başka birimin kaydında", Width: 22),
        new("Garanti bitişi", r => r.WarrantyEndsOn, CellKind.Date, 13),
        new("Son sayım", r => r.CountedAt, CellKind.Moment, 16),
    ];
}
