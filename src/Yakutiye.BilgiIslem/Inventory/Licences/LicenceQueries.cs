using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

public static class LicenceQueries
{
    extension(IQueryable<Licence> licences)
    {
        public IQueryable<Licence> InUse => licences.Where(l => l.ClosedAt == null);

        /// <summary>Licences are the directorate's own business.</summary>
        public IQueryable<Licence> VisibleTo(ICurrentUser user) => user.Can(InventoryPermissions.SeeAll) ? licences : licences.Where(_ => false);

        /// <summary>More in use than were bought.</summary>
        public IQueryable<Licence> OverUsed => licences.Where(l => l.Quantity != null && l.Seats.Count(s => s.To == null) > l.Quantity);

        /// <summary>In force, and over by the day or on it.</summary>
        public IQueryable<Licence> ExpiringBy(DateOnly day) => licences.InUse.Where(l => l.ExpiresOn != null && l.ExpiresOn <= day);
    }
}
