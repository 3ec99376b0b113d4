using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Links that people make between a ticket and another one.</summary>
public sealed class TicketLinks(AppDb db, TimeProvider clock)
{
    public Task<bool> IsVisibleAsync(int id, ICurrentUser user, CancellationToken ct) =>
        db.Set<Ticket>().VisibleTo(user).AnyAsync(t => t.Id == id, ct);

    /// <param name="number">As somebody typed it.</param>
    public async Task AddAsync(int id, string? number, ICurrentUser user, Actor by, CancellationToken ct)
    {
        var wanted = Rule.Filled(number, HelpDeskText.LinkMissing, "Number").ToUpperInvariant();
        var visible = db.Set<Ticket>().VisibleTo(user);
        var other = await visible.Where(t => t.Number == wanted).Select(t => t.Id).FirstOrDefaultAsync(ct);
        Rule.Require(await visible.AnyAsync(t => t.Id == id, ct), HelpDeskText.LinkMissing);
        Rule.Require(other != 0, HelpDeskText.MergeTargetUnknown(wanted), "Number");
        Rule.Require(other != id, HelpDeskText.LinkToItself, "Number");
        Rule.Require(!await Between(id, other).AnyAsync(ct), HelpDeskText.AlreadyLinked, "Number");

        db.Add(new RecordLink(Ticket.RecordType, id, Ticket.RecordType, other, by, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
    }

    /// <returns>false when the link is not this ticket's</returns>
    public async Task<bool> RemoveAsync(int id, int linkId, ICurrentUser user, CancellationToken ct)
    {
        var link = await db.Set<RecordLink>().FirstOrDefaultAsync(
            l => l.Id == linkId && ((l.FromType == Ticket.RecordType && l.FromId == id) || (l.ToType == Ticket.RecordType && l.ToId == id)), ct);
        if (link is null || !await db.Set<Ticket>().VisibleTo(user).AnyAsync(t => t.Id == id, ct))
        {
            return false;
        }

        db.Remove(link);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private IQueryable<RecordLink> Between(int one, int other) => db.Set<RecordLink>().Where(l =>
        l.FromType == Ticket.RecordType && l.ToType == Ticket.RecordType
        && ((l.FromId == one && l.ToId == other) || (l.FromId == other && l.ToId == one)));
}
