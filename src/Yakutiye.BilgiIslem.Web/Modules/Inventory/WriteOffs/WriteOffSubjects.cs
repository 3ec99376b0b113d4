using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Write-offs and losses in Turkish, for the audit trail.</summary>
internal static class WriteOffSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(WriteOff), "Kayıttan düşme teklifi", id => $"/envanter/dusum/{id}",
            ("Cause", "Neden"), ("Reason", "Gerekçe"), ("WarehouseId", "Ambar"), ("Total", "Tutar"), ("ProposedById", "Öneren no"), ("ProposedByName", "Öneren"),
            ("ProposedAt", "Öneri zamanı"), ("ReportNumber", "Rapor no"), ("ReportDate", "Rapor tarihi"), ("Round", "Oylama turu"), ("VoteCount", "Verilen oy"),
            ("NamedById", "Komisyonu kuran no"), ("NamedByName", "Komisyonu kuran"), ("NamedAt", "Komisyonun kuruluşu"), ("DecidedAt", "Karar"),
            ("ApprovedById", "Onaylayan no"), ("ApprovedByName", "Onaylayan"), ("ApprovedAt", "Onay"), ("Answer", "Ret ya da geri çekme gerekçesi"),
            ("EndedByName", "Sonuçlandıran"), ("EndedAt", "Sonuç"), ("ExitVoucherId", "Çıkış fişi"), ("LineWords", "Taşınırlar")),
        Of(nameof(WriteOffLine), "Kayıttan düşme satırı", null,
            ("WriteOffId", "Teklif"), ("Order", "Sıra"), ("AssetId", "Taşınır"), ("RegistryNumber", "Sicil no"), ("Reason", "Neden"), ("Condition", "Durumu"), ("Value", "Değer")),
        Of(nameof(CommissionMember), "Komisyon üyesi", null,
            ("WriteOffId", "Teklif"), ("IsChair", "Başkan"), ("IsExpert", "Uzman"), ("LeftAt", "Ayrılış")),
        Of(nameof(WriteOffVote), "Komisyon oyu", null,
            ("WriteOffId", "Teklif"), ("Round", "Tur"), ("ByName", "Üye"), ("IsFor", "Kabul"), ("Dissent", "Gerekçe")),
        Of(nameof(WipeRecord), "Veri silme kaydı", null,
            ("WriteOffId", "Teklif"), ("AssetId", "Taşınır"), ("MediaSerial", "Ortamın seri no"), ("Method", "Yöntem"), ("Tool", "Araç"), ("DoneBy", "Yapan"),
            ("Witness", "Tanık"), ("Result", "Sonuç"), ("ById", "Kaydeden no"), ("ByName", "Kaydeden"), ("RecordedAt", "Kayıt zamanı")),
        Of(nameof(UsablePart), "Kullanılabilir parça", null,
            ("WriteOffId", "Teklif"), ("AssetId", "Taşınır"), ("What", "Parça"), ("Quantity", "Miktar"), ("ById", "Kaydeden no"), ("ByName", "Kaydeden")),
        Of(nameof(Destruction), "İmha", null,
            ("WriteOffId", "Teklif"), ("Method", "Yöntem"), ("Witnesses", "Tanıklar"), ("ById", "Kaydeden no"), ("ByName", "Kaydeden")),
        Of(nameof(DestroyedAsset), "İmha edilen taşınır", null, ("DestructionId", "İmha"), ("AssetId", "Taşınır")),
        Of(nameof(LossReport), "Kayıp bildirimi", id => $"/envanter/kayip/{id}",
            ("AssetId", "Taşınır"), ("AssetTag", "Sicil no"), ("AssetName", "Adı"), ("Kind", "Tür"), ("Story", "Nasıl oldu"), ("PoliceNumber", "Kolluk tutanağı no"),
            ("PoliceDate", "Kolluk tutanağı tarihi"), ("PersonId", "Zimmetli kişi"), ("Room", "Oda"), ("ReportedById", "Bildiren no"), ("ReportedByName", "Bildiren"),
            ("ReportedAt", "Bildirim"), ("EndedAt", "Sonuç"), ("EndedByName", "Sonuçlandıran"), ("FoundNote", "Bulunuş")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
