using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketExports;

internal static class TicketColumns
{
    public static IReadOnlyList<ExportColumn<TicketRow>> Of(TicketNames names) =>
    [
        new("No", r => r.Number, Width: 18),
        new("Tür", r => r.Kind.TurkishName, Width: 9),
        new("Başlık", r => r.Title, Width: 50),
        new("Konu", r => names.Categories.PathOf(r.CategoryId), Width: 32),
        new("Durum", r => r.Status.TurkishName, Width: 15),
        new("Öncelik", r => r.Priority.TurkishName, Width: 10),
        new("Talep eden", r => r.Requester, Width: 24),
        new("Birim", r => names.Unit(r.UnitId), Width: 32),
        new("Oda", r => r.Room, Width: 9),
        new("Telefon", r => r.Phone, Width: 16),
        new("Kanal", r => r.Channel.TurkishName, Width: 10),
        new("Servis", r => names.Team(r.TeamId), Width: 22),
        new("Atanan", r => r.Assignee, Width: 24),
        new("Açılış", r => r.OpenedAt, CellKind.Moment, 16),
        new("İlk yanıt", r => r.RespondedAt, CellKind.Moment, 16),
        new("İlk yanıt hedefi", r => r.ResponseDueAt, CellKind.Moment, 16),
        new("Çözüm", r => r.ResolvedAt, CellKind.Moment, 16),
        new("Çözüm hedefi", r => r.ResolutionDueAt, CellKind.Moment, 16),
        new("Kapanış", r => r.EndedAt, CellKind.Moment, 16),
    ];
}
