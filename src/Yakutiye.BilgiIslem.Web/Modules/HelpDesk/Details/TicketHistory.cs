using System.Globalization;
using System.Text.Json;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>Puts the audit trail's words for a ticket into the directorate's.</summary>
internal static class TicketHistory
{
    private const string None = "—";

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [nameof(Ticket.Number)] = "Numara", [nameof(Ticket.Kind)] = "Tür", [nameof(Ticket.Status)] = "Durum", [nameof(Ticket.Title)] = "Başlık",
        [nameof(Ticket.Description)] = "Açıklama", [nameof(Ticket.Urgency)] = "Aciliyet", [nameof(Ticket.Impact)] = "Etki",
        [nameof(Ticket.Priority)] = "Öncelik", [nameof(Ticket.Channel)] = "Geliş yolu", [nameof(Ticket.CategoryId)] = "Konu (no)",
        [nameof(Ticket.RequesterId)] = "Talep eden (no)", [nameof(Ticket.OpenedById)] = "Açan (no)", [nameof(Ticket.UnitId)] = "Birim (no)",
        [nameof(Ticket.Room)] = "Oda", [nameof(Ticket.AssetId)] = "Cihaz (no)", [nameof(Ticket.Phone)] = "Telefon", [nameof(Ticket.TeamId)] = "Servis (no)",
        [nameof(Ticket.AssigneeId)] = "Atanan (no)", [nameof(Ticket.OpenedAt)] = "Açılış", [nameof(Ticket.RespondedAt)] = "İlk yanıt",
        [nameof(Ticket.ResolvedAt)] = "Çözüm zamanı", [nameof(Ticket.EndedAt)] = "Bitiş", [nameof(Ticket.ResponseDueAt)] = "İlk yanıt hedefi",
        [nameof(Ticket.ResolutionDueAt)] = "Çözüm hedefi", [nameof(Ticket.HoldReason)] = "Bekleme nedeni",
        [nameof(Ticket.FollowUpOn)] = "Takip günü", [nameof(Ticket.HeldFrom)] = "Beklemeden önceki durum", [nameof(Ticket.RootCause)] = "Kök neden",
        [nameof(Ticket.Solution)] = "Çözüm", [nameof(Ticket.DuplicateOfId)] = "Asıl kayıt (no)", [nameof(Ticket.Rating)] = "Puan",
        [nameof(Ticket.RatingComment)] = "Değerlendirme", [nameof(Ticket.MinutesSpent)] = "Harcanan süre (dk)",
    };

    private static readonly Dictionary<string, Type> Enums = new(StringComparer.Ordinal)
    {
        [nameof(Ticket.Kind)] = typeof(TicketKind), [nameof(Ticket.Status)] = typeof(TicketStatus), [nameof(Ticket.HeldFrom)] = typeof(TicketStatus),
        [nameof(Ticket.Urgency)] = typeof(TicketUrgency), [nameof(Ticket.Impact)] = typeof(TicketImpact),
        [nameof(Ticket.Priority)] = typeof(TicketPriority), [nameof(Ticket.Channel)] = typeof(TicketChannel),
        [nameof(Ticket.HoldReason)] = typeof(HoldReason), [nameof(Ticket.RootCause)] = typeof(RootCause),
    };

    public static HistoryLine Line(AuditEntry entry) =>
        new(Istanbul.ToLocal(entry.At), entry.UserName, Action(entry.Action), Changes(entry)) { ActingFor = entry.ForUserName };

    private static string Action(AuditAction action) => action switch
    {
        AuditAction.Created => "açtı",
        AuditAction.Changed => "değiştirdi",
        AuditAction.Deleted => "sildi",
        AuditAction.Noted => "not etti",
    };

    private static List<FieldChange> Changes(AuditEntry entry)
    {
        if (entry.Action is AuditAction.Noted)
        {
            return [];
        }

        using var json = JsonDocument.Parse(entry.Changes);
        return
        [
            .. json.RootElement.EnumerateObject()
                .Where(p => Labels.ContainsKey(p.Name) && p.Value.GetArrayLength() == 2)
                .Select(p => new FieldChange(Labels[p.Name], Word(p.Name, p.Value[0]), Word(p.Name, p.Value[1]))),
        ];
    }

    private static string Word(string field, JsonElement value)
    {
        var text = value.ValueKind is JsonValueKind.Null ? None : value.ToString();
        if (Enums.TryGetValue(field, out var type) && Enum.TryParse(type, text, out var member))
        {
            return ((Enum)member).TurkishName;
        }

        return field.EndsWith("At", StringComparison.Ordinal) && value.ValueKind is JsonValueKind.String && value.TryGetDateTime(out var at)
            ? Istanbul.ToLocal(DateTime.SpecifyKind(at, DateTimeKind.Utc)).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
            : text;
    }
}
