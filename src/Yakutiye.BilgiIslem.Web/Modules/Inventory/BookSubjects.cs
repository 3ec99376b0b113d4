using Yakutiye.BilgiIslem.Inventory.Needs;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>The records of the books in Turkish, for the audit trail.</summary>
internal static class BookSubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(Warehouse), "Ambar", id => $"/envanter/ambarlar/{id}", ("IsFrozen", "Giriş ve çıkış durduruldu"), ("ClosedAt", "Kapatılma")),
        Of(nameof(MovableDuty), "Taşınır görevlendirmesi", _ => "/envanter/gorevliler",
            ("Kind", "Görev"), ("WarehouseId", "Ambar"), ("PersonId", "Görevlendirilen"), ("DocumentNumber", "Belge no"), ("DocumentDate", "Belge tarihi"), ("ById", "Görevlendiren no"), ("ByName", "Görevlendiren")),
        Of(nameof(WarehouseHandover), "Ambar devir ve teslimi", HandoverDeskLink,
            ("WarehouseId", "Ambar"), ("FromDutyId", "Eski görev"), ("FromPersonId", "Devreden"), ("ToPersonId", "Devralan"), ("IsForced", "Kurulla"), ("Reason", "Neden"),
            ("DocumentNumber", "Belge no"), ("DocumentDate", "Belge tarihi"), ("OpenedAt", "Başlangıç"), ("OpenedById", "Başlatan no"), ("OpenedByName", "Başlatan"), ("Differences", "Farklar")),
        Of(nameof(HandoverLine), "Ambar devrinin satırı", null, ("HandoverId", "Devir"), ("CodeId", "Taşınır kodu"), ("Recorded", "Kayıtlara göre"), ("Found", "Bulunan")),
        Of(nameof(HandoverSigner), "Ambar devrinin imzası", null, ("HandoverId", "Devir"), ("PersonId", "Kişi"), ("Part", "Sıfatı"), ("SignedAt", "İmza"), ("SignedByName", "İmzalayan")),
        Of(nameof(Voucher), "Varlık işlem fişi", id => $"/envanter/fisler/{id}",
            ("FiscalYear", "Mali yıl"), ("Kind", "İşlem çeşidi"), ("WarehouseId", "Ambar"), ("BaseKind", "Dayanak belge"), ("BaseNumber", "Belge no"), ("BaseDate", "Belge tarihi"),
            ("Counterpart", "Nereden / nereye"), ("FirmId", "Firma"), ("ReversesId", "Ters kayda aldığı fiş"), ("PostedById", "Düzenleyen no"), ("PostedByName", "Düzenleyen"),
            ("PostedAt", "Düzenlenme"), ("Total", "Toplam"), ("OfficialNumber", "Resmî fiş no"), ("OfficialDate", "Resmî fişin tarihi")),
        Of(nameof(ReversalRequest), "Ters kayıt isteği", null,
            ("VoucherId", "Fiş"), ("Reason", "Neden"), ("RequestedById", "İsteyen no"), ("RequestedByName", "İsteyen"), ("RequestedAt", "İstek"), ("DecidedById", "Karar veren no"),
            ("DecidedByName", "Karar veren"), ("DecidedAt", "Karar"), ("Answer", "Yanıt"), ("ReversalId", "Ters kayıt fişi")),
        Of(nameof(NeedsList), "İhtiyaç listesi", _ => "/envanter/ihtiyac", ("Year", "Yıl"), ("ByName", "Başlatan"), ("FinalAt", "Kesinleşme"), ("FinalByName", "Kesinleştiren")),
        Of(nameof(NeedLine), "İhtiyaç listesinin satırı", null,
            ("NeedsListId", "Liste"), ("What", "İhtiyaç"), ("Quantity", "Miktar"), ("Reason", "Gerekçe"), ("UnitPrice", "Tahminî birim fiyat"), ("ReplacesId", "Yenilenecek")),
    ];

    private static string HandoverDeskLink(string id) => $"/envanter/ambar-devirleri/{id}";

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
