using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Counts and write-offs in Turkish, for the audit trail.</summary>
internal static class CountSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(CountCampaign), "Sayım", id => $"/envanter/sayimlar/{id}",
            ("Kind", "Tür"), ("Year", "Yıl"), ("Everything", "Tümü sayılır"), ("CreatedById", "Hazırlayan no"), ("CreatedByName", "Hazırlayan"),
            ("NamedByName", "Kurulu kuran"), ("StartedAt", "Başlangıç"), ("RecountAt", "İkinci sayım"), ("EndedAt", "Bitiş"), ("EndedByName", "Bitiren"),
            ("CancelReason", "İptal gerekçesi"), ("Freezes", "Ambarlar kapalı")),
        Of(nameof(CountScope), "Sayım kapsamı", null, ("CampaignId", "Sayım"), ("WarehouseId", "Ambar"), ("Room", "Oda")),
        Of(nameof(CountMember), "Sayım kurulu üyesi", null,
            ("CampaignId", "Sayım"), ("PersonId", "Kişi"), ("Title", "Unvan"), ("IsChair", "Başkan"), ("Order", "Sıra")),
        Of(nameof(WriteOff), "Kayıttan düşme", id => $"/envanter/dusum/{id}",
            ("Cause", "Neden"), ("WarehouseId", "Ambar"), ("CampaignId", "Sayım"), ("Reason", "Gerekçe"), ("Total", "Toplam"), ("ProposedById", "Öneren no"),
            ("ProposedByName", "Öneren"), ("ProposedAt", "Öneri"), ("ProvenBy", "Kanıt belgesi"), ("NamedByName", "Komisyonu kuran"), ("Round", "Tur"),
            ("DecidedAt", "Komisyon kararı"), ("ApprovedById", "Onaylayan no"), ("ApprovedByName", "Onaylayan"), ("ApprovedAt", "Onay"), ("Answer", "Gerekçeli karar"),
            ("VoucherId", "Çıkış fişi"), ("EndedAt", "Bitiş")),
        Of(nameof(WriteOffLine), "Kayıttan düşme satırı", null,
            ("WriteOffId", "Öneri"), ("AssetId", "Demirbaş"), ("CodeId", "Taşınır kodu"), ("RegistryNumber", "Sicil no"), ("Value", "Değer"),
            ("KeepsData", "Veri taşır"), ("Condition", "Durumu"), ("Fate", "Akıbeti")),
        Of(nameof(WriteOffMember), "Komisyon üyesi", null,
            ("WriteOffId", "Öneri"), ("PersonId", "Kişi"), ("Title", "Unvan"), ("IsChair", "Başkan"), ("IsExpert", "Uzman"), ("Order", "Sıra")),
        Of(nameof(WriteOffVote), "Komisyon oyu", null,
            ("WriteOffId", "Öneri"), ("Round", "Tur"), ("PersonId", "Kişi"), ("ByName", "Oy veren"), ("InFavour", "Kabul"), ("Dissent", "Karşı oy")),
        Of(nameof(WipeRecord), "Veri silme kaydı", null,
            ("WriteOffId", "Öneri"), ("AssetId", "Demirbaş"), ("MediaSerial", "Ortam seri no"), ("Method", "Yöntem"), ("Tool", "Araç"), ("Day", "Gün"),
            ("Witness", "Tanık"), ("IsSuccess", "Başarılı"), ("ById", "Yapan no"), ("ByName", "Yapan")),
        Of(nameof(UsablePart), "Kullanılabilir parça", null,
            ("WriteOffId", "Öneri"), ("AssetId", "Demirbaş"), ("Quantity", "Adet"), ("ById", "Yazan no"), ("ByName", "Yazan")),
        Of(nameof(Destruction), "İmha", null,
            ("WriteOffId", "Öneri"), ("Method", "Yöntem"), ("Day", "Gün"), ("Witnesses", "Tanıklar"), ("AssetIds", "Demirbaşlar"), ("ById", "Yazan no"), ("ByName", "Yazan")),
        Of(nameof(LossReport), "Kayıp bildirimi", id => $"/envanter/kayip/{id}",
            ("AssetId", "Demirbaş"), ("Kind", "Tür"), ("Day", "Gün"), ("How", "Nasıl oldu"), ("PoliceNumber", "Kolluk tutanağı no"),
            ("PoliceDate", "Kolluk tutanağı tarihi"), ("ReportedById", "Bildiren no"), ("ReportedByName", "Bildiren"), ("ReportedAt", "Bildirim"),
            ("FoundAt", "Bulunma"), ("FoundNote", "Bulunma notu"), ("FoundByName", "Bulan")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
