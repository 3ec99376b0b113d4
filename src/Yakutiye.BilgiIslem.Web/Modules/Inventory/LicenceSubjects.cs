using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Licences and movable codes in Turkish, for the audit trail.</summary>
internal static class LicenceSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(SoftwareLicence), "Yazılım lisansı", id => $"/envanter/lisanslar/{id}",
            ("Product", "Yazılım"), ("Publisher", "Yayıncı"), ("FirmId", "Firma"), ("Edition", "Sürüm"), ("Kind", "Tür"), ("Seats", "Lisans sayısı"),
            ("UsedSeats", "Kullanılan"), ("SealedKey", "Lisans anahtarı"), ("PurchasedOn", "Satın alındığı gün"), ("ExpiresOn", "Bitiş günü"),
            ("Cost", "Bedel (₺)"), ("ContractId", "Sözleşme"), ("Notes", "Notlar"), ("ClosedAt", "Kullanımdan kaldırılma")),
        Of(nameof(LicenceSeat), "Verilen lisans", null,
            ("LicenceId", "Lisans"), ("PersonId", "Kişi"), ("AssetId", "Cihaz"), ("GivenBy", "Veren"), ("EndedBy", "Geri alan")),
        Of(nameof(BilgiIslem.Inventory.Licences.InstalledSoftware), "Cihazdaki yazılım", null,
            ("AssetId", "Cihaz"), ("Release", "Sürüm"), ("LicenceId", "Lisans"), ("SeenOn", "Görüldüğü gün"), ("RemovedOn", "Kaldırıldığı gün")),
        Of(nameof(MovableCode), "Taşınır kodu", id => $"/envanter/ayarlar/kodlar/{id}",
            ("ParentId", "Üst kod"), ("Kind", "Cihaz türü"), ("IsVerified", "Bakanlık listesiyle karşılaştırıldı"), ("ClosedAt", "Kullanımdan kaldırılma")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
