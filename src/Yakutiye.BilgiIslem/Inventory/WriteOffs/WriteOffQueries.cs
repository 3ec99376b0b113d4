using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>The words that write-offs are read with.</summary>
public static class WriteOffQueries
{
    extension(IQueryable<WriteOff> proposals)
    {
        /// <summary>Who sees every movable, and who sits on the commission.</summary>
        public IQueryable<WriteOff> VisibleTo(ICurrentUser user)
        {
            var me = user.Id;
            return user.Can(InventoryPermissions.SeeAll) ? proposals : proposals.Where(w => w.Members.Any(m => m.PersonId == me));
        }

        public IQueryable<WriteOff> Open => proposals.Where(w =>
            w.Status != WriteOffStatus.Posted && w.Status != WriteOffStatus.Refused && w.Status != WriteOffStatus.Withdrawn);

        public IQueryable<WriteOff> NewestFirst => proposals.OrderByDescending(w => w.Id);

        /// <summary>Written off in the year, as the January report lists them (TMY m.10/1-e).</summary>
        public IQueryable<WriteOff> PostedBetween(DateTime from, DateTime to) =>
            proposals.Where(w => w.Status == WriteOffStatus.Posted && w.EndedAt >= from && w.EndedAt < to);
    }
}
