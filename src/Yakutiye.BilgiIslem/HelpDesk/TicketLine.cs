using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A ticket as other modules, the search box and the home page show it.</summary>
public sealed record TicketLine(int Id, string Number, string Title, TicketStatus Status, DateTime OpenedAt)
{
    public static Expression<Func<Ticket, TicketLine>> From { get; } = t => new TicketLine(t.Id, t.Number, t.Title, t.Status, t.OpenedAt);

    public RecordRow Record => new(Ticket.RecordType, Id, Number, Title, TicketNotices.Link(Id), Status.TurkishName, Status.Tone, OpenedAt);
}
