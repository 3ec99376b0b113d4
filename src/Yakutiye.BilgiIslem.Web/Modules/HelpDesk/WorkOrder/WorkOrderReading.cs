using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.WorkOrder;

/// <summary>Everything that a work order prints.</summary>
/// <param name="IsInternal">The directorate's own copy, with its notes.</param>
public sealed record WorkOrder(
    PaperInfo Info, TicketFacts Facts, IReadOnlyList<TicketEntry> Entries, IReadOnlyList<TicketVisit> Visits, bool IsInternal, string Address, string Code);

public sealed class WorkOrderReading(AppDb db, ICurrentUser user, OfficialPaper paper, PaperSeal seal)
{
    public const char Kind = 'A';

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<WorkOrder?> ReadAsync(int id, bool isInternal, CancellationToken ct)
    {
        var tickets = db.Set<Ticket>().AsNoTracking().VisibleTo(user).Where(t => t.Id == id);
        if (await tickets.Select(TicketFacts.From).FirstOrDefaultAsync(ct) is not { } facts)
        {
            return null;
        }

        var number = facts.Ticket.Number;
        var code = (await seal.CodesAsync(ct)).Make(Kind, id, facts.Ticket.Version);
        var info = await paper.ForAsync($"{WorkOrderText.Title} {number}", ct);
        return new WorkOrder(
            info with { RunningNote = number, Marks = [PaperMark.UnitRecord] }, facts,
            await db.Set<TicketEntry>().AsNoTracking().Where(e => e.TicketId == id && (isInternal || !e.IsInternal)).OrderBy(e => e.Id).ToListAsync(ct),
            await db.Set<TicketVisit>().AsNoTracking().Where(v => v.TicketId == id).OrderBy(v => v.At).ToListAsync(ct),
            isInternal, await paper.AddressOfAsync($"/dogrula/{code}", ct), code);
    }
}

/// <summary>Answers for work orders that were printed.</summary>
public sealed class WorkOrderSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => WorkOrderReading.Kind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var ticket = await db.Set<Ticket>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct);
        var maySee = await db.Set<Ticket>().VisibleTo(user).AnyAsync(t => t.Id == id, ct);
        return ticket is null
            ? null
            : new PrintedRecord(
                WorkOrderText.Title, ticket.Number, ticket.OpenedAt, ticket.StatusName, ticket.Status.Tone, ticket.Version,
                maySee ? TicketNotices.Link(id) : null);
    }
}
