using System.Linq.Expressions;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>A line of a list. The names of categories, units and teams come from <see cref="TicketNames"/>.</summary>
public sealed record TicketRow(
    int Id, string Number, TicketKind Kind, string Title, TicketStatus Status, TicketPriority Priority, TicketChannel Channel, int CategoryId,
    int? UnitId, int? TeamId, string Requester, string? Room, string? Phone, string? Assignee, DateTime OpenedAt, DateTime? RespondedAt,
    DateTime? ResolvedAt, DateTime? EndedAt, DateTime? ResponseDueAt, DateTime? ResponseWarnAt, DateTime? ResolutionDueAt, DateTime? ResolutionWarnAt)
    : ITicketTimes
{
    public static Expression<Func<Ticket, TicketRow>> From { get; } = t => new TicketRow(
        t.Id, t.Number, t.Kind, t.Title, t.Status, t.Priority, t.Channel, t.CategoryId,
        t.UnitId, t.TeamId, t.Requester.FullName, t.Room, t.Phone, t.Assignee!.FullName, t.OpenedAt, t.RespondedAt,
        t.ResolvedAt, t.EndedAt, t.ResponseDueAt, t.ResponseWarnAt, t.ResolutionDueAt, t.ResolutionWarnAt);
}
