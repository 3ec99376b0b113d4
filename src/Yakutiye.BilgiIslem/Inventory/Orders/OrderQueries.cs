using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>The words that lists of requests and orders are made of.</summary>
public static class OrderQueries
{
    extension(AppDb db)
    {
        /// <summary>Who bears the post on that day: the Müdür, also while away, and who acts for him.</summary>
        public Task<List<int>> DirectorsAsync(DateOnly day, CancellationToken ct) => db.PostHoldersAsync(RoleNames.Director, day, ct);

        public Task<List<int>> PostHoldersAsync(string post, DateOnly day, CancellationToken ct) => db.UserRoles
            .Join(db.Roles.Where(r => r.Name == post), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
            .Union(db.Appointments.InForceOn(day).Where(a => a.Post == post).Select(a => a.PersonId))
            .ToListAsync(ct);

        /// <summary>All registrars (TKY) on that day.</summary>
        public Task<List<int>> RegistrarsAsync(DateOnly day, CancellationToken ct) =>
            db.Set<MovableDuty>().HeldOn(day).Where(d => d.Kind == DutyKind.Registrar).Select(d => d.PersonId).Distinct().ToListAsync(ct);
    }

    extension(IQueryable<MoveRequest> requests)
    {
        public IQueryable<MoveRequest> Waiting => requests.Where(r => r.Status == RequestStatus.Submitted);

        /// <summary>What the person may sign now, by the same rule as <see cref="SignerRule"/>.</summary>
        /// <param name="directors">who bears the Müdür's post today</param>
        public IQueryable<MoveRequest> ToBeSignedBy(ICurrentUser user, IReadOnlyCollection<int> directors)
        {
            var (me, all, own) = (user.Id, user.Can(InventoryPermissions.SignOrder), user.Can(InventoryPermissions.SignForDirector));
            return requests.Waiting.Where(r => r.RequestedById != me && (r.PersonId == null || r.PersonId != me)).Where(r =>
                directors.Contains(r.RequestedById) || (r.PersonId != null && directors.Contains(r.PersonId.Value)) ? own : all);
        }

        /// <summary>What is not yours is not found.</summary>
        public IQueryable<MoveRequest> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(InventoryPermissions.SeeAll))
            {
                return requests;
            }

            return unit is not null && user.Can(InventoryPermissions.SeeUnit)
                ? requests.Where(r => r.RequestedById == me || r.PersonId == me || r.FromPersonId == me || r.UnitId == unit || r.RequestedBy.UnitId == unit)
                : requests.Where(r => r.RequestedById == me || r.PersonId == me || r.FromPersonId == me);
        }
    }

    extension(IQueryable<OrderLine> lines)
    {
        /// <summary>By what something may still go out. An opening order names no device.</summary>
        public IQueryable<OrderLine> Open(DateOnly today) => lines.Where(l => !l.IsCancelled && l.Taken < l.Quantity && l.ValidUntil >= today);
    }

    extension(IQueryable<WrittenOrder> orders)
    {
        public IQueryable<WrittenOrder> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(InventoryPermissions.SeeAll))
            {
                return orders;
            }

            return unit is not null && user.Can(InventoryPermissions.SeeUnit)
                ? orders.Where(o => o.RequestedById == me || o.Request.PersonId == me || o.Request.FromPersonId == me
                    || o.Request.UnitId == unit || o.Request.RequestedBy.UnitId == unit)
                : orders.Where(o => o.RequestedById == me || o.Request.PersonId == me || o.Request.FromPersonId == me);
        }

        /// <summary>In force, and something of it has not gone yet.</summary>
        public IQueryable<WrittenOrder> Open(DateOnly today) =>
            orders.Where(o => o.CancelledAt == null && o.ValidUntil >= today && o.Kind != MoveKind.Opening && o.Lines.Any(l => l.Taken < l.Quantity));
    }
}
