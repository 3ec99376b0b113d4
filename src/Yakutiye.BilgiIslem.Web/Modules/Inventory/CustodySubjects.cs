using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Requests, orders and custody papers in Turkish, for the audit trail.</summary>
internal static class CustodySubjects
{
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        Of(nameof(MoveRequest), "Taşınır talebi", id => $"/envanter/talepler/{id}",
            ("Kind", "Tür"), ("RequestedById", "Talep eden no"), ("RequestedByName", "Talep eden"), ("RequestedAt", "Talep zamanı"), ("Reason", "Gerekçe"),
            ("PersonId", "Teslim alacak"), ("FromPersonId", "Devreden"), ("Room", "Oda"), ("WarehouseId", "Ambar"), ("FirmId", "Firma"), ("EventName", "Etkinlik"),
            ("DecidedById", "Karar veren no"), ("DecidedByName", "Karar veren"), ("DecidedAt", "Karar zamanı"), ("Answer", "Yanıt")),
        Of(nameof(MoveRequestLine), "Taşınır talebinin satırı", null,
            ("MoveRequestId", "Talep"), ("AssetId", "Taşınır"), ("CodeId", "Taşınır kodu"), ("Quantity", "Miktar")),
        Of(nameof(WrittenOrder), "Yazılı emir", id => $"/envanter/emirler/{id}",
            ("Kind", "Tür"), ("RequestId", "Talep"), ("ValidUntil", "Son gün"), ("SignedById", "İmzalayan no"), ("SignedByName", "İmzalayan"), ("SignedAt", "İmza zamanı"),
            ("RequestedById", "Talep eden no"), ("CancelledAt", "İptal zamanı"), ("CancelReason", "İptal gerekçesi")),
        Of(nameof(OrderLine), "Yazılı emrin satırı", null,
            ("OrderId", "Emir"), ("OrderNumber", "Emir no"), ("Kind", "Tür"), ("ValidUntil", "Son gün"), ("PersonId", "Teslim alacak"), ("Room", "Oda"), ("WarehouseId", "Ambar"),
            ("FirmId", "Firma"), ("AssetId", "Taşınır"), ("CodeId", "Taşınır kodu"), ("Quantity", "Miktar"), ("Taken", "Çıkan"), ("IsCancelled", "İptal")),
        Of(nameof(CustodyDocument), "Taşınır teslim belgesi", id => $"/envanter/teslim/{id}",
            ("Kind", "Tür"), ("OrderId", "Emir"), ("PersonId", "Teslim alan"), ("FromPersonId", "Devreden"), ("Room", "Oda"), ("WarehouseId", "Ambar"), ("EventName", "Etkinlik"),
            ("HandedOverById", "Teslim eden no"), ("HandedOverByName", "Teslim eden"), ("HandedOverAt", "Teslim zamanı"), ("Answer", "Yanıt"), ("AnsweredByName", "Yanıtlayan"), ("AnsweredAt", "Yanıt zamanı")),
        Of(nameof(CustodyAcceptance), "Teslim alma", null,
            ("DocumentId", "Belge"), ("Way", "Nasıl"), ("ById", "Oturum no"), ("ByName", "Oturum"), ("PresentNames", "Hazır bulunan"), ("PaperKey", "Belge anahtarı"), ("PaperSha256", "Belge özeti")),
        Of(nameof(CustodyReturn), "Taşınır iadesi", id => $"/envanter/iadeler/{id}",
            ("WarehouseId", "Ambar"), ("PersonId", "Geri veren"), ("TakenById", "Geri alan no"), ("TakenByName", "Geri alan"), ("TakenAt", "Geri alış zamanı"), ("ConfirmedAt", "Onay zamanı"),
            ("Way", "Nasıl"), ("ConfirmedByName", "Onaylayan"), ("PresentNames", "Hazır bulunan"), ("PaperKey", "Belge anahtarı"), ("PaperSha256", "Belge özeti")),
        Of(nameof(CustodyObjection), "“Bende değil” bildirimi", _ => "/envanter/bende-degil",
            ("AssetId", "Taşınır"), ("PersonId", "Bildiren"), ("SettledAt", "Sonuç zamanı"), ("SettledByName", "Sonuçlandıran"), ("Resolution", "Sonuç")),
    ];

    private static AuditSubject Of(string entity, string title, Func<string, string>? link, params (string Name, string Turkish)[] fields) =>
        new(entity, title, link, fields.ToDictionary(f => f.Name, f => f.Turkish, StringComparer.Ordinal));
}
