using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;

internal static class TicketCard
{
    private const int Most = 5;

    public static Task<HomeCard?> None { get; } = Task.FromResult<HomeCard?>(null);

    public static async Task<HomeCard?> ReadAsync(
        string title, string link, string empty, IQueryable<Ticket> tickets, Func<IQueryable<Ticket>, IQueryable<Ticket>> order, CancellationToken ct,
        Tone tone = Tone.Info)
    {
        var rows = await order(tickets).Take(Most).Select(TicketLine.From).ToListAsync(ct);
        var count = rows.Count < Most ? rows.Count : await tickets.Take(PageReading.CountCap).CountAsync(ct);
        return new HomeCard(title, count, link, [.. rows.Select(r => r.Record)], empty) { Tone = tone };
    }
}
