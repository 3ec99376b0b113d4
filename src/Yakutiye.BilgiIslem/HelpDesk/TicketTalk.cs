using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Adds a line with its files to a ticket's story, once however often the form is sent. Such lines never conflict.</summary>
public sealed class TicketTalk(AppDb db, AttachmentDesk attachments, OnceDesk once)
{
    private const int Attempts = 3;

    /// <param name="say">Makes the line; may run again.</param>
    public async Task AddAsync(
        int ticketId, Guid formKey, ICurrentUser user, IReadOnlyList<IncomingFile> files, Func<Ticket, Task<TicketEntry>> say, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await attachments.SaveAsync(
                    files, kept => once.RunAsync(formKey, user.Id, () => SayAsync(ticketId, user, kept, say, ct), ct), ct);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else wrote at the same moment; both lines have their place.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<int> SayAsync(int ticketId, ICurrentUser user, KeptFiles kept, Func<Ticket, Task<TicketEntry>> say, CancellationToken ct)
    {
        var ticket = await db.Set<Ticket>().VisibleTo(user).SingleAsync(t => t.Id == ticketId, ct);
        var entry = await say(ticket);
        await db.SaveChangesAsync(ct);
        if (kept.Count > 0)
        {
            kept.AttachTo(Ticket.RecordType, ticketId, new Actor(user.Id, entry.ByName), entry.Id, entry.IsInternal);
            await db.SaveChangesAsync(ct);
        }

        return entry.Id;
    }
}
