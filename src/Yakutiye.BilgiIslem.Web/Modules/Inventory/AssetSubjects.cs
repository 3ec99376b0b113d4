using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Checklist = Yakutiye.BilgiIslem.Inventory.Assets.Commissioning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Movables, their checklists, codes and licences in Turkish, for the audit trail.</summary>
internal static class AssetSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(Asset), "Dayanıklı taşınır", id => $"/envanter/demirbaslar/{id}", AssetFields),
        Of(nameof(Checklist), "Devreye alma listesi", null,
            ("AssetId", "Taşınır"), ("StartedAt", "Başlama"), ("FinishedAt", "Tamamlanma"), ("NetworkName", "Ağ adı")),
        Of(nameof(CommissioningCheck), "Devreye alma adımı", null,
            ("CommissioningId", "Liste"), ("Point", "Adım"), ("Result", "Sonuç"), ("ById", "İşaretleyen no"), ("ByName", "İşaretleyen")),
        Of(nameof(MovableCode), "Taşınır kodu", id => $"/envanter/ayarlar/kodlar/{id}",
            ("ParentId", "Üst kod"), ("Kind", "Cihaz türü"), ("IsVerified", "Karşılaştırıldı"), ("ClosedAt", "Kapatılma")),
        Of(nameof(Licence), "Yazılım lisansı", id => $"/envanter/lisanslar/{id}",
            ("Product", "Yazılım"), ("Publisher", "Üretici"), ("Edition", "Sürüm / paket"), ("Kind", "Lisans türü"), ("Quantity", "Adet"), ("Key", "Anahtar"),
            ("FirmId", "Firma"), ("ContractId", "Sözleşme"), ("PurchasedOn", "Satın alma"), ("ExpiresOn", "Bitiş"), ("Cost", "Bedel"), ("Notes", "Not"),
            ("ToldOf", "Haber verilen bitiş"), ("ClosedAt", "Kapatılma")),
        Of(nameof(LicenceSeat), "Lisans ataması", null,
            ("LicenceId", "Lisans"), ("PersonId", "Kişi"), ("AssetId", "Cihaz"), ("ByName", "Atayan")),
        Of(nameof(InstalledSoftware), "Kurulu yazılım", null,
            ("AssetId", "Cihaz"), ("Release", "Sürüm"), ("LicenceId", "Lisans"), ("ByName", "Yazan")),
    ];

    private static (string Name, string Turkish)[] AssetFields =>
    [
        ("RegistryNumber", "Sicil no"), ("CodeId", "Taşınır kodu"), ("Kind", "Tür"), ("Brand", "Marka"), ("Model", "Model"), ("Serial", "Seri no"), ("Notes", "Not"),
        ("Facts", "Teknik bilgiler"), ("Accessories", "Aksesuarlar"), ("BookUnitId", "Kayıtlı olduğu birim"), ("IsOurs", "Bizim kaydımızda"), ("State", "Durum"),
        ("Way", "Nerede"), ("WarehouseId", "Ambar"), ("PersonId", "Kişi"), ("UnitId", "Birim"), ("Room", "Oda"), ("FirmId", "Firma"), ("Until", "Geri dönüş günü"),
        ("TakenInWarehouseId", "Giriş ambarı"), ("OrderLineId", "Yazılı emir satırı"), ("AcquiredOn", "Giriş"), ("NetValue", "Net tutar"), ("VatRate", "KDV oranı"),
        ("GrossValue", "Kayıtlı değer"), ("SupplierId", "Tedarikçi"), ("InvoiceNumber", "Fatura no"), ("InvoiceDate", "Fatura günü"), ("EntryVoucherId", "Giriş fişi"),
        ("ExitVoucherId", "Çıkış fişi"), ("WarrantyEndsOn", "Garanti bitişi"), ("ContractId", "Sözleşme"), ("CommissionedAt", "Devreye alma"), ("CountedAt", "Son sayım"),
        ("WipedAt", "Veri silme"), ("StateSince", "Durum zamanı"),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
