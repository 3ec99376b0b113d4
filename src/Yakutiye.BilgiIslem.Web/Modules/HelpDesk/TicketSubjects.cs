using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk;

/// <summary>The help desk's records in Turkish, for the audit trail.</summary>
internal static class TicketSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(Ticket), "Arıza ve talep kaydı", TicketLink, TicketFields),
        Of(nameof(TicketVisit), "Yerinde inceleme", null,
            ("TicketId", "Kayıt"), ("Finding", "Tespit"), ("Result", "Sonuç"), ("ById", "Giden no"), ("ByName", "Giden")),
        Of(nameof(TicketCategory), "Destek konusu", id => $"/destek/ayarlar/konular/{id}",
            ("ParentId", "Üst konu"), ("Kind", "Tür"), ("DefaultImpact", "Varsayılan etki"), ("TeamId", "Servis"), ("Sort", "Sıra"),
            ("Hint", "İpucu"), ("ClosedAt", "Kapatılma")),
        Of(nameof(CategoryQuestion), "Destek konusunun sorusu", null,
            ("CategoryId", "Konu"), ("Text", "Soru"), ("IsRequired", "Zorunlu"), ("Sort", "Sıra")),
        Of(nameof(ServiceTarget), "Hedef süre", _ => "/destek/ayarlar/hedefler",
            ("Priority", "Öncelik"), ("ResponseMinutes", "İlk yanıt (dakika)"), ("ResolutionMinutes", "Çözüm (dakika)"), ("RoundTheClock", "7/24 sayılır")),
        Of(nameof(PriorityRule), "Öncelik kuralı", _ => "/destek/ayarlar/oncelik",
            ("Urgency", "Aciliyet"), ("Impact", "Etki"), ("Priority", "Öncelik")),
    ];

    private static (string Name, string Turkish)[] TicketFields =>
    [
        ("Kind", "Tür"), ("CategoryId", "Konu"), ("Urgency", "Aciliyet"), ("Impact", "Etki"), ("Priority", "Öncelik"), ("PriorityRank", "Öncelik sırası"),
        ("Channel", "Geliş yolu"), ("Answers", "Soruların yanıtları"), ("RequesterId", "Talep eden"), ("OpenedById", "Açan"), ("AssetId", "Cihaz"), ("Room", "Oda"),
        ("TeamId", "Servis"), ("AssigneeId", "Atanan"), ("OpenedAt", "Açılış"), ("RespondedAt", "İlk yanıt"), ("ResolvedAt", "Çözülme"),
        ("EndedAt", "Bitiş"), ("ResponseDueAt", "İlk yanıt hedefi"), ("ResponseWarnAt", "İlk yanıt uyarısı"), ("ResolutionDueAt", "Çözüm hedefi"),
        ("ResolutionWarnAt", "Çözüm uyarısı"), ("HoldReason", "Bekleme nedeni"), ("FollowUpOn", "Takip günü"), ("HeldFrom", "Beklemeden önceki durum"),
        ("RootCause", "Kök neden"), ("Solution", "Çözüm"), ("DuplicateOfId", "Asıl kayıt"), ("Rating", "Puan"), ("RatingComment", "Değerlendirme"),
        ("MinutesSpent", "Harcanan süre (dakika)"),
    ];

    private static string TicketLink(string id) => $"/destek/talepler/{id}";

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
