using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Reminds of a ticket on hold when its follow-up day has come, once for each day that was set.</summary>
public sealed class FollowUpDesk(AppDb db, TicketNotices notices, TimeProvider clock)
{
    /// <returns>how many reminders were given</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = Istanbul.DayOf(now);
        var held = await db.Set<Ticket>()
            .Where(t => t.Status == TicketStatus.OnHold && t.FollowUpOn <= today)
            .Select(t => new { t.Id, Day = t.FollowUpOn!.Value })
            .ToListAsync(ct);
        var given = 0;
        foreach (var ticket in held)
        {
            var due = new DueNotice(ticket.Id, EscalationTarget.FollowUp, 100, Istanbul.StartOf(ticket.Day));
            given += await db.OnceAsync(due, t => notices.FollowUpAsync(t, ct), now, ct) ? 1 : 0;
        }

        return given;
    }
}
