using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>A ticket that is about to move, and whose step it is.</summary>
public sealed record TicketStep(Ticket Ticket, TicketRights Rights);

/// <summary>Finds a ticket for a step and saves the step over the version that the person saw.</summary>
public sealed class StepDesk(AppDb db, ICurrentUser user)
{
    public async Task<TicketStep?> FindAsync(int id, CancellationToken ct)
    {
        var ticket = await db.Set<Ticket>().VisibleTo(user).Include(t => t.Intervals).FirstOrDefaultAsync(t => t.Id == id, ct);
        return ticket is null ? null : new TicketStep(ticket, new TicketRights(ticket, user));
    }

    /// <exception cref="DbUpdateConcurrencyException">when somebody has changed the ticket since</exception>
    public async Task SaveAsync(TicketStep step, Guid seenVersion, Func<TicketStep, Task> verb, CancellationToken ct)
    {
        if (step.Ticket.Version != seenVersion)
        {
            throw new DbUpdateConcurrencyException();
        }

        db.Expect(step.Ticket, seenVersion);
        await verb(step);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The form again, with what is stored now beside what was typed. Null: the ticket is out of sight.</summary>
    public async Task<StepForm?> ConflictAsync(int id, StepForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, ct) is not { } step)
        {
            return null;
        }

        var last = await db.AuditEntries.AsNoTracking().About(nameof(Ticket), id).FirstOrDefaultAsync(ct);
        return form with
        {
            Version = step.Ticket.Version,
            Head = StepHead.Of(step.Ticket, step.Rights),
            Conflict = new Conflict(
                last?.UserName ?? Actor.System.Name, Istanbul.ToLocal(last?.At ?? step.Ticket.OpenedAt),
                [new ConflictField("Durum", "", step.Ticket.StatusName), .. form.Against(step.Ticket)]),
        };
    }
}
