using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Closes what was solved and not objected to for so many working days.</summary>
public sealed class ClosingDesk(AppDb db, TicketNotices notices, SettingsDesk settings, CalendarDesk calendar, TimeProvider clock)
{
    /// <returns>how many tickets were closed</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var days = (await settings.ReadAsync<HelpDeskSettings>(ct)).CloseAfterWorkingDays;
        var work = await calendar.ReadAsync(ct);
        var today = Istanbul.Today(clock);
        var earliest = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var solved = await db.Set<Ticket>()
            .Where(t => t.Status == TicketStatus.Resolved && t.ResolvedAt <= earliest)
            .Select(t => new { t.Id, At = t.ResolvedAt!.Value })
            .ToListAsync(ct);
        var closed = 0;
        foreach (var ticket in solved.Where(t => work.AddWorkingDays(Istanbul.DayOf(t.At), days) < today))
        {
            closed += await CloseAsync(ticket.Id, ct) ? 1 : 0;
        }

        return closed;
    }

    private async Task<bool> CloseAsync(int id, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(
                async () =>
                {
                    var ticket = await db.Set<Ticket>().Include(t => t.Intervals).SingleAsync(t => t.Id == id, ct);
                    if (!ticket.CanClose)
                    {
                        return false;
                    }

                    ticket.Close(Actor.System, clock.GetUtcNow().UtcDateTime, byItself: true);
                    await notices.EndedAsync(ticket, Actor.System, ct);
                    await db.SaveChangesAsync(ct);
                    return true;
                },
                ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Its requester or another node was faster.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
