using System.Linq.Expressions;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>A ticket with the names of what it points to.</summary>
public sealed record TicketFacts(
    Ticket Ticket,
    string Category,
    string? ParentCategory,
    string Requester,
    string? RequesterTitle,
    string? Unit,
    string? Team,
    string? Assignee,
    string? AssigneeTitle)
{
    public static Expression<Func<Ticket, TicketFacts>> From { get; } = t => new TicketFacts(
        t, t.Category.Name, t.Category.Parent!.Name, t.Requester.FullName, t.Requester.Title, t.Unit!.Name, t.Team!.Name,
        t.Assignee!.FullName, t.Assignee.Title);

    public string CategoryPath => ParentCategory is null ? Category : $"{ParentCategory} › {Category}";
}
