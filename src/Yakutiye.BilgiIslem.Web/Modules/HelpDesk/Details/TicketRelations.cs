using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>What belongs to a ticket: records of every module that knows of it, links that people made, and its duplicates.</summary>
public sealed class TicketRelations(AppDb db, ICurrentUser user, IEnumerable<IRelatedRecords> sources)
{
    public async Task<IReadOnlyList<RelatedGroup>> RelatedAsync(int id, CancellationToken ct)
    {
        var links = await db.Set<RecordLink>().AsNoTracking()
            .Where(l => (l.FromType == Ticket.RecordType && l.FromId == id) || (l.ToType == Ticket.RecordType && l.ToId == id))
            .Select(l => new { l.Id, l.FromType, l.FromId, l.ToType, l.ToId })
            .ToListAsync(ct);
        var byOther = links.ToLookup(
            l => l.FromType == Ticket.RecordType && l.FromId == id ? (l.ToType, l.ToId) : (l.FromType, l.FromId), l => (int?)l.Id);
        var groups = new List<RelatedGroup>();
        foreach (var source in sources)
        {
            var rows = await source.ForAsync(db, user, Ticket.RecordType, id, ct);
            if (rows.Count > 0)
            {
                groups.Add(new RelatedGroup(source.Heading, [.. rows.Select(r => new LinkedRecord(Line(r), byOther[(r.Type, r.Id)].FirstOrDefault()))]));
            }
        }

        return groups;
    }

    public async Task<IReadOnlyList<RelatedLine>> TwinsAsync(Ticket ticket, CancellationToken ct)
    {
        var (id, original) = (ticket.Id, ticket.DuplicateOfId ?? 0);
        var twins = await db.Set<Ticket>().AsNoTracking().VisibleTo(user)
            .Where(t => t.DuplicateOfId == id || t.Id == original)
            .OrderBy(t => t.Id)
            .Select(t => new { t.Id, t.Number, t.Title, t.Status })
            .Take(50)
            .ToListAsync(ct);
        return
        [
            .. twins.Select(t => new RelatedLine(
                t.Id == original ? "Asıl kayıt" : "Mükerrer", $"{t.Number} · {t.Title}", TicketNotices.Link(t.Id), t.Status.TurkishName, t.Status.Tone)),
        ];
    }

    private static RelatedLine Line(RecordRow row) => new("", $"{row.Number} · {row.Title}", row.Link, row.Status, row.Tone);
}
