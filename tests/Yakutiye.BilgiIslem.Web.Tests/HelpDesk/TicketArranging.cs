using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

/// <summary>Tickets that a test finds already there.</summary>
internal static class TicketArranging
{
    public static Task<int> IdOfAsync(this PortalFactory portal, string userName) =>
        portal.WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    public static Task<int> CategoryAsync(this PortalFactory portal, string name) =>
        portal.WithDbAsync(db => db.Set<TicketCategory>().Where(c => c.Name == name).Select(c => c.Id).SingleAsync());

    public static async Task<Ticket> OpenTicketAsync(
        this PortalFactory portal, string userName, string title, string category = "Tarayıcı", TicketUrgency urgency = TicketUrgency.Normal)
    {
        var person = await portal.WithDbAsync(db => db.Users.SingleAsync(u => u.UserName == userName));
        var request = new TicketRequest(
            TicketKind.Fault, await portal.CategoryAsync(category), title, $"{title} açıklaması", urgency, TicketImpact.Person, TicketChannel.Portal,
            person.Id, person.UnitId, person.Room, person.Extension, []);
        return await portal.WithAsync<TicketDesk, Ticket>(desk => desk.OpenAsync(request, new Actor(person.Id, person.FullName), CancellationToken.None));
    }

    /// <summary>Rows without the desk's work, where only their number matters.</summary>
    public static async Task FillAsync(this PortalFactory portal, int count, int from)
    {
        var (person, category) = (await portal.IdOfAsync("birim"), await portal.CategoryAsync("Tarayıcı"));
        await portal.WithDbAsync(async db =>
        {
            var now = new DateTime(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);
            var request = new TicketRequest(
                TicketKind.Fault, category, "Dolgu kaydı", "Dolgu", TicketUrgency.Normal, TicketImpact.Person, TicketChannel.Portal, person, null, null, null, []);
            for (var i = from; i < from + count; i++)
            {
                var ticket = new Ticket(TicketNumber.Format(2001, i), request, TicketPriority.Medium, null, new Actor(person, "Dolgu"), now);
                ticket.SetDue(new TicketDue(now.AddYears(50), now.AddYears(49), now.AddYears(50), now.AddYears(49)));
                db.Add(ticket);
            }

            return await db.SaveChangesAsync();
        });
    }

    public static IReadOnlyList<string> Titles(this AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".list tbody .title-cell .strong").Select(e => e.TextContent)];
}
