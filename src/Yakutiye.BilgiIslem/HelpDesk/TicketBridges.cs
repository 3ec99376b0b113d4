using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>
/// Tickets that somebody linked with a record, whichever side the link was made from; of a device also those about it.
/// Of a person the newest that he wrote.
/// </summary>
public sealed class TicketRecords : IRelatedRecords
{
    private const int OfPerson = 20, All = 200;

    public string Heading => HelpDeskPermissions.Module;

    public async Task<IReadOnlyList<RecordRow>> ForAsync(AppDb db, ICurrentUser user, string type, int id, CancellationToken ct)
    {
        var links = db.Set<RecordLink>();
        var ids = links.Where(l => l.FromType == type && l.FromId == id && l.ToType == Ticket.RecordType).Select(l => l.ToId)
            .Union(links.Where(l => l.ToType == type && l.ToId == id && l.FromType == Ticket.RecordType).Select(l => l.FromId));
        var tickets = type switch
        {
            Asset.RecordType => db.Set<Ticket>().Where(t => t.AssetId == id || ids.Contains(t.Id)),
            PeopleQueries.SearchType => db.Set<Ticket>().Where(t => t.RequesterId == id),
            _ => db.Set<Ticket>().Where(t => ids.Contains(t.Id)),
        };
        var most = type == PeopleQueries.SearchType ? OfPerson : All;
        return await tickets.VisibleTo(user).NewestFirst.Take(most).ToRecordRowsAsync(ct);
    }
}

/// <summary>Open tickets that a person holds.</summary>
public sealed class TicketObligations(TicketDesk desk) : IPersonObligation
{
    public string Title => "Açık arıza ve talep kayıtları";

    public Task<IReadOnlyList<RecordRow>> OfAsync(AppDb db, ICurrentUser user, int personId, CancellationToken ct) =>
        ToDo(db, personId).VisibleTo(user).NewestFirst.ToRecordRowsAsync(ct);

    public async Task<int> HandOverAsync(AppDb db, int fromPersonId, int toPersonId, Actor by, DateTime now, CancellationToken ct)
    {
        var tickets = await ToDo(db, fromPersonId).Include(t => t.Intervals).ToListAsync(ct);
        foreach (var ticket in tickets)
        {
            await desk.AssignAsync(ticket, toPersonId, by, ct);
        }

        return tickets.Count;
    }

    private static IQueryable<Ticket> ToDo(AppDb db, int personId) =>
        db.Set<Ticket>().Open.AssignedTo(personId).Where(t => t.Status != TicketStatus.Resolved);
}

/// <summary>Who may see the files of a ticket.</summary>
public sealed class TicketFiles : IAttachmentOwner
{
    public string Type => Ticket.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct)
    {
        if (!await db.Set<Ticket>().VisibleTo(user).AnyAsync(t => t.Id == ownerId, ct))
        {
            return AttachmentSight.None;
        }

        return user.Can(HelpDeskPermissions.Work) ? AttachmentSight.All : AttachmentSight.Public;
    }
}

internal static class TicketRows
{
    extension(IQueryable<Ticket> tickets)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await tickets.Select(t => new { t.Id, t.Number, t.Title, t.Status, t.OpenedAt }).Take(200).ToListAsync(ct))
                .Select(t => new RecordRow(
                    Ticket.RecordType, t.Id, t.Number, t.Title, TicketNotices.Link(t.Id), t.Status.TurkishName, t.Status.Tone, t.OpenedAt)),
        ];
    }
}
