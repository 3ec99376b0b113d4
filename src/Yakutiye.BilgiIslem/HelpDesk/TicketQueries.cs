using System.Globalization;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The words that lists, pages and counts are made of.</summary>
public static class TicketQueries
{
    extension(IQueryable<Ticket> tickets)
    {
        /// <summary>Not closed, cancelled or merged; solved ones wait for their requester and are open.</summary>
        public IQueryable<Ticket> Open => tickets.Where(t => t.EndedAt == null);

        public IQueryable<Ticket> InPool => tickets.Where(t => t.EndedAt == null && t.AssigneeId == null);

        public IQueryable<Ticket> AssignedTo(int userId) => tickets.Where(t => t.AssigneeId == userId);

        public IQueryable<Ticket> RequestedBy(int userId) => tickets.Where(t => t.RequesterId == userId || t.OpenedById == userId);

        /// <summary>Past the time of the first response or of the solution, and still to be done.</summary>
        public IQueryable<Ticket> Overdue(DateTime now) => tickets.Where(t =>
            t.EndedAt == null && t.Status != TicketStatus.Resolved
            && ((t.RespondedAt == null && t.ResponseDueAt < now) || (t.ResolutionDueAt != null && t.ResolutionDueAt < now)));

        /// <summary>What is not yours is not found: in lists, pages, exports, files, search and counts alike.</summary>
        public IQueryable<Ticket> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(HelpDeskPermissions.SeeAll))
            {
                return tickets;
            }

            return unit is not null && user.Can(HelpDeskPermissions.SeeUnit)
                ? tickets.Where(t => t.UnitId == unit || t.RequesterId == me || t.OpenedById == me)
                : tickets.Where(t => t.RequesterId == me || t.OpenedById == me);
        }

        /// <summary>Holds every word of the phrase, each by its beginning.</summary>
        public IQueryable<Ticket> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, Ticket.RecordType, phrase);
            return tickets.Where(t => found.Contains(t.Id));
        }

        /// <summary>What <see cref="Matching"/> finds, newest first: quick for the commonest words too.</summary>
        /// <param name="onlyOpen">Says to the index that no other is asked for.</param>
        public IQueryable<Ticket> NewestMatching(string phrase, bool onlyOpen, AppDb db, ISearchIndex index) =>
            from hit in index.Hits(db, Ticket.RecordType, phrase, onlyOpen ? Ticket.OpenScope : null)
            join ticket in tickets on hit.OwnerId equals ticket.Id
            orderby hit.Place descending
            select ticket;

        public IQueryable<Ticket> NewestFirst => tickets.OrderByDescending(t => t.Id);
    }
}
