using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Counts in Turkish, for the audit trail.</summary>
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
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
