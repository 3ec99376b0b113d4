using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms;

/// <summary>The module's records in Turkish, for the audit trail.</summary>
internal static class FirmSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(Firm), "Firma", id => $"/firmalar/{id}",
            ("TaxOffice", "Vergi dairesi"), ("TaxNumber", "Vergi no"), ("Email", "E-posta"), ("Web", "Web"), ("Address", "Adres"), ("Notes", "Notlar"),
            ("ClosedAt", "Kapatılma"), ("CloseReason", "Kapatma nedeni")),
        Of(nameof(FirmContact), "Firma yetkilisi", null, ("FirmId", "Firma"), ("Name", "Ad soyad"), ("Title", "Görevi"), ("Email", "E-posta"), ("EndedAt", "Ayrılma")),
        Of(nameof(FirmContract), "Sözleşme", id => $"/firmalar/sozlesmeler/{id}",
            ("FirmId", "Firma"), ("Kind", "Tür"), ("Subject", "Konu"), ("SignedOn", "İmza günü"), ("StartsOn", "Başlangıç"), ("EndsOn", "Bitiş"),
            ("NoticeDays", "Hatırlatma (gün)"), ("NoticeOn", "Hatırlatma günü"), ("Terms", "Koşullar"), ("Cost", "Tutar"), ("Notes", "Notlar"),
            ("EndedOn", "Erken bitiş"), ("EndReason", "Bitiş nedeni"), ("RenewsId", "Yenilenen sözleşme"), ("NoticedAt", "Hatırlatıldı")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
