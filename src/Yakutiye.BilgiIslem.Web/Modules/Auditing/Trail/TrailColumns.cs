using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;

internal static class TrailColumns
{
    public static IReadOnlyList<ExportColumn<AuditEntry>> All(AuditSubjects subjects, AuditReading reading) =>
    [
        new("Sıra", e => e.Id, CellKind.Number),
        new("Zaman", e => e.At, CellKind.Moment, 18),
        new("Kişi", e => e.UserName, Width: 24),
        new("Adına", e => e.ForUserName, Width: 24),
        new("İşlem", e => e.Action.TurkishName, Width: 12),
        new("Kayıt türü", e => subjects.Title(e.Entity), Width: 24),
        new("Kayıt", e => e.EntityId, Width: 12),
        new("Değişiklikler", e => string.Join("; ", reading.Changes(e).Select(c => $"{c.Field}: {c.Before} → {c.After}")), Width: 80),
        new("İstek", e => e.RequestId, Width: 28),
        new("Adres", e => e.Address, Width: 18),
    ];
}
