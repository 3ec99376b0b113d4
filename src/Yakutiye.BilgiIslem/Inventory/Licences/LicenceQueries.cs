using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

public static class LicenceQueries
{
    extension(IQueryable<SoftwareLicence> licences)
    {
        /// <summary>Licences are the directorate's own business.</summary>
        public IQueryable<SoftwareLicence> VisibleTo(ICurrentUser user) => user.Can(InventoryPermissions.SeeAll) ? licences : licences.Where(l => false);

        public IQueryable<SoftwareLicence> Open => licences.Where(l => l.ClosedAt == null);

        /// <summary>Ends within the days of the first warning, and has not ended yet.</summary>
        public IQueryable<SoftwareLicence> Expiring(DateOnly today)
        {
            var last = today.AddDays(LicenceStandings.WarnDays);
            return licences.Where(l => l.ClosedAt == null && l.ExpiresOn >= today && l.ExpiresOn <= last);
        }

        public IQueryable<SoftwareLicence> Expired(DateOnly today) => licences.Where(l => l.ClosedAt == null && l.ExpiresOn < today);

        public IQueryable<SoftwareLicence> OverUsed => licences.Where(l => l.ClosedAt == null && l.UsedSeats > l.Seats);

        public IQueryable<SoftwareLicence> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, SoftwareLicence.RecordType, phrase);
            return licences.Where(l => found.Contains(l.Id));
        }
    }
}
