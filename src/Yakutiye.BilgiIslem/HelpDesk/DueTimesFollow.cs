using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A holiday or an idari izin that is announced late moves the due times of what is open.</summary>
public sealed class DueTimesFollow(AppDb db, TicketRules rules) : ICalendarChanged
{
    private const int AtOnce = 200;

    public async Task CalendarChangedAsync(WorkCalendar calendar, CancellationToken ct)
    {
        var open = await db.Set<Ticket>().Open.Where(t => t.Status != TicketStatus.Resolved).Select(t => t.Id).ToListAsync(ct);
        foreach (var some in open.Chunk(AtOnce))
        {
            await db.InTransactionAsync(() => MoveAsync(some, ct), ct);
        }
    }

    private async Task MoveAsync(int[] ids, CancellationToken ct)
    {
        foreach (var ticket in await db.Set<Ticket>().Include(t => t.Intervals).Where(t => ids.Contains(t.Id)).ToListAsync(ct))
        {
            ticket.SetDue(await rules.DueAsync(ticket, ct));
        }

        await db.SaveChangesAsync(ct);
    }
}
