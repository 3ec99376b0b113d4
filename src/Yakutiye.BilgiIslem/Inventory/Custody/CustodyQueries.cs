using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>The words that lists of custody papers are made of.</summary>
public static class CustodyQueries
{
    extension(IQueryable<CustodyDocument> documents)
    {
        public IQueryable<CustodyDocument> WaitingFor(int personId) =>
            documents.Where(d => d.PersonId == personId && d.Status == CustodyStatus.AwaitingAcceptance);

        /// <summary>What is not yours is not found.</summary>
        public IQueryable<CustodyDocument> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(InventoryPermissions.SeeAll))
            {
                return documents;
            }

            return unit is not null && user.Can(InventoryPermissions.SeeUnit)
                ? documents.Where(d => d.PersonId == me || d.FromPersonId == me || d.UnitId == unit)
                : documents.Where(d => d.PersonId == me || d.FromPersonId == me);
        }

        /// <summary>With what an answer needs.</summary>
        public IQueryable<CustodyDocument> ToAnswer => documents.Include(d => d.Lines).Include(d => d.Acceptance).Include(d => d.Order);
    }

    extension(IQueryable<CustodyReturn> returns)
    {
        public IQueryable<CustodyReturn> WaitingFor(int personId) => returns.Where(r => r.PersonId == personId && r.ConfirmedAt == null);

        public IQueryable<CustodyReturn> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(InventoryPermissions.SeeAll))
            {
                return returns;
            }

            return unit is not null && user.Can(InventoryPermissions.SeeUnit)
                ? returns.Where(r => r.PersonId == me || r.Person.UnitId == unit)
                : returns.Where(r => r.PersonId == me);
        }
    }

    extension(IQueryable<Asset> assets)
    {
        /// <summary>Out for a time, and that time is over.</summary>
        public IQueryable<Asset> Overdue(DateOnly today) => assets.OnLoan.Where(a => a.Until < today);

        public IQueryable<Asset> OnLoan =>
            assets.Where(a => a.Until != null && a.State == AssetState.Assigned && (a.Way == PlacementWay.Loan || a.Way == PlacementWay.Event));

        /// <summary>On the list of a room.</summary>
        public IQueryable<Asset> InRoom(int unitId, string room) =>
            assets.Where(a => a.Way == PlacementWay.CommonUse && a.IsOurs && a.UnitId == unitId && a.Room == room);
    }
}
