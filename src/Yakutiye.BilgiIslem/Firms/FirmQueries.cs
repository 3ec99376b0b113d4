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

        /// <summary>Holds every word of the phrase, each by its beginning.</summary>
        public IQueryable<Firm> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, Firm.RecordType, phrase);
            return firms.Where(f => found.Contains(f.Id));
        }
    }

    extension(IQueryable<FirmContract> contracts)
    {
        public IQueryable<FirmContract> VisibleTo(ICurrentUser user) => user.Can(FirmsPermissions.See) ? contracts : contracts.Where(c => false);

        public IQueryable<FirmContract> Running(DateOnly day) =>
            contracts.Where(c => c.StartsOn <= day && c.EndsOn >= day && (c.EndedOn == null || c.EndedOn >= day));

        /// <summary>Still running, and their end is near enough to be told.</summary>
        public IQueryable<FirmContract> EndingSoon(DateOnly day) => contracts.Running(day).Where(c => c.NoticeOn <= day);
    }
}
