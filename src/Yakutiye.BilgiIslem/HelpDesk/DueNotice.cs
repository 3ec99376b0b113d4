using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A notice that is to be given, by the key that makes it unique.</summary>
public sealed record DueNotice(int TicketId, EscalationTarget Target, int Percent, DateTime DueAt);

internal static class DueNotices
{
    extension(AppDb db)
    {
        /// <summary>Notes the notice and gives it, in one transaction.</summary>
        /// <returns>false when another node was faster, or somebody changed the ticket at this moment</returns>
        public async Task<bool> OnceAsync(DueNotice due, Func<Ticket, Task> tell, DateTime now, CancellationToken ct)
        {
            try
            {
                return await db.InTransactionAsync(() => db.GiveAsync(due, tell, now, ct), ct);
            }
            catch (DbUpdateException)
            {
                // The unique key or the version: the next run looks again.
                db.ChangeTracker.Clear();
                return false;
            }
        }

        private async Task<bool> GiveAsync(DueNotice due, Func<Ticket, Task> tell, DateTime now, CancellationToken ct)
        {
            if (await db.Set<EscalationNotice>().AnyAsync(
                n => n.TicketId == due.TicketId && n.Target == due.Target && n.Percent == due.Percent && n.DueAt == due.DueAt, ct))
            {
                return false;
            }

            db.Add(new EscalationNotice(due.TicketId, due.Target, due.Percent, due.DueAt, now));
            await db.SaveChangesAsync(ct);
            await tell(await db.Set<Ticket>().SingleAsync(t => t.Id == due.TicketId, ct));
            await db.SaveChangesAsync(ct);
            return true;
        }
    }
}
