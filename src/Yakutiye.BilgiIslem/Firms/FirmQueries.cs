using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>The words that lists, pages and counts are made of.</summary>
public static class FirmQueries
{
    extension(IQueryable<Firm> firms)
    {
        public IQueryable<Firm> Open => firms.Where(f => f.ClosedAt == null);

        /// <summary>What is not yours is not found.</summary>
        public IQueryable<Firm> VisibleTo(ICurrentUser user) => user.Can(FirmsPermissions.See) ? firms : firms.Where(f => false);

        /// <summary>Those of which a contract ends soon.</summary>
        public IQueryable<Firm> WithContractEnding(DateOnly day, AppDb db)
        {
            var ending = db.Set<FirmContract>().EndingSoon(day).Select(c => c.FirmId);
            return firms.Where(f => ending.Contains(f.Id));
        }

        /// <summary>Holds every word of the phrase, each by its beginning; or somebody of the firm does.</summary>
        public IQueryable<Firm> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, Firm.RecordType, phrase);
            var people = index.Matching(db, FirmContact.SearchType, phrase);
            return firms.Where(f => found.Contains(f.Id) || f.Contacts.Any(c => people.Contains(c.Id)));
        }
    }

    extension(IQueryable<FirmContract> contracts)
    {
        public IQueryable<FirmContract> VisibleTo(ICurrentUser user) => user.Can(FirmsPermissions.See) ? contracts : contracts.Where(c => false);

        public IQueryable<FirmContract> Running(DateOnly day) =>
            contracts.Where(c => c.StartsOn <= day && c.EndsOn >= day && (c.EndedOn == null || c.EndedOn >= day));

        /// <summary>Still running, not renewed, and their end is near enough to be told.</summary>
        public IQueryable<FirmContract> EndingSoon(DateOnly day) => contracts.Running(day).Where(c => c.NoticeOn <= day && c.RenewedBy == null);

        /// <summary>Running and not renewed, with their own last day within the days.</summary>
        public IQueryable<FirmContract> EndingWithin(int days, DateOnly today)
        {
            var until = today.AddDays(days);
            return contracts.Running(today).Where(c => c.RenewedBy == null && (c.EndsOn <= until || c.EndedOn <= until));
        }

        /// <summary>Holds every word of the phrase, each by its beginning; or the name of its firm does.</summary>
        public IQueryable<FirmContract> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, FirmContract.RecordType, phrase);
            var firms = index.Matching(db, Firm.RecordType, phrase);
            return contracts.Where(c => found.Contains(c.Id) || firms.Contains(c.FirmId));
        }
    }
}
