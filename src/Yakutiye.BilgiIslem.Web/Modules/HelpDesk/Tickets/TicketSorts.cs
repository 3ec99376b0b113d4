using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>The orders that a list can be put in: the ones that an index or the few open tickets make cheap.</summary>
public static class TicketSorts
{
    public static bool IsKnown(string? sort) => sort?.TrimStart('-') is "acilis" or "oncelik" or "hedef" || sort is "no";

    /// <summary>Always a total order; what it does not know is the newest first.</summary>
    public static IQueryable<Ticket> In(this IQueryable<Ticket> tickets, TicketFilter filter) => filter.Sort switch
    {
        "no" => tickets.OrderBy(t => t.Id),
        "acilis" => tickets.OrderBy(t => t.OpenedAt).ThenBy(t => t.Id),
        "-acilis" => tickets.OrderByDescending(t => t.OpenedAt).ThenByDescending(t => t.Id),
        "oncelik" => tickets.OrderBy(t => t.PriorityRank).ThenBy(t => t.Id),
        "-oncelik" => tickets.OrderByDescending(t => t.PriorityRank).ThenByDescending(t => t.Id),
        "hedef" when HasDue(filter) => tickets.OrderBy(t => t.ResolutionDueAt == null).ThenBy(t => t.ResolutionDueAt).ThenBy(t => t.Id),
        "-hedef" when HasDue(filter) => tickets.OrderByDescending(t => t.ResolutionDueAt).ThenByDescending(t => t.Id),
        _ => tickets.NewestFirst,
    };

    /// <summary>Only what is open has something due; sorting years of closed tickets by it would help nobody and take seconds.</summary>
    public static bool HasDue(TicketFilter filter) => filter.Scope is TicketScope.Open;
}
