using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>The columns that a file of assets may have.</summary>
public static class AssetImport
{
    public const string Kind = "demirbas";

    /// <summary>Where the refused line is told as a whole.</summary>
    public static ColumnMap Map { get; } = new(
    [
        new("Code", "Taşınır kodu", true, "Kod", "Taşınır kod", "Hesap kodu"),
        new("Name", "Ad", true, "Adı", "Taşınır adı", "Malzeme", "Malzeme adı", "Cinsi"),
        new("Brand", "Marka", false, "Markası", "Üretici"),
        new("Model", "Model", false, "Modeli"),
        new("Serial", "Seri no", false, "Seri", "Seri numarası", "S/N", "Serial"),
        new("Registry", "Sicil no", false, "Sicil", "Sicil numarası", "Eski sicil no", "Demirbaş no", "Barkod"),
        new("AcquiredOn", "Giriş tarihi", true, "Giriş", "Alım tarihi", "Edinme tarihi", "Tarih"),
        new("Value", "Değer", true, "Tutar", "Birim fiyat", "Değeri", "Bedel"),
        new("Vat", "KDV", false, "KDV oranı", "KDV %"),
        new("Invoice", "Fatura", false, "Fatura no", "Fatura numarası"),
        new("Supplier", "Tedarikçi", false, "Firma", "Satıcı", "Nereden geldiği"),
        new("WarrantyEnd", "Garanti bitişi", false, "Garanti", "Garanti sonu", "Garanti bitiş tarihi"),
        new("Warehouse", "Ambar", false, "Ambar kodu", "Ambar adı"),
        new("Holder", "Zimmetli kişi", false, "Zimmetli", "Kişi", "Kullanıcı", "Personel", "Ad soyad", "Zimmet"),
        new("Unit", "Birim", false, "Birimi", "Müdürlük", "Birim kodu"),
        new("Room", "Oda", false, "Oda no", "Yer", "Bulunduğu yer"),
        new("Facts", "Teknik alanlar", false, "Teknik özellikler", "Özellik", "Özellikler"),
        new("Accessories", "Aksesuar", false, "Aksesuarlar", "Ekleri"),
    ]);
}

/// <summary>A line of the file, read and checked.</summary>
/// <param name="Registry">The number that it had; null: a new one is given.</param>
/// <param name="To">Where it is in use; null: it stands in the warehouse.</param>
public sealed record ImportedAsset(
    int Line, Assets.AssetCard Card, Assets.AssetPurchase Purchase, string Code, string? Registry, int WarehouseId, Assets.Placement? To)
{
    public bool IsOut => To is not null;
}
