using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Checklist = Yakutiye.BilgiIslem.Inventory.Assets.Commissioning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Movables, and their checklists in Turkish, for the audit trail.</summary>
internal static class AssetSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(Asset), "Dayanıklı taşınır", id => $"/envanter/demirbaslar/{id}", AssetFields),
        Of(nameof(Checklist), "Devreye alma listesi", null,
            ("AssetId", "Taşınır"), ("StartedAt", "Başlama"), ("FinishedAt", "Tamamlanma"), ("NetworkName", "Ağ adı")),
        Of(nameof(CommissioningCheck), "Devreye alma adımı", null,
            ("CommissioningId", "Liste"), ("Point", "Adım"), ("Result", "Sonuç"), ("ById", "İşaretleyen no"), ("ByName", "İşaretleyen")),
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
