using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.People;

/// <summary>The words that lists of people, units and appointments are made of.</summary>
public static class PeopleQueries
{
    public const string SearchType = "kisi";

    extension(AppDb db)
    {
        /// <summary>Who has the role and may sign in.</summary>
        public IQueryable<AppUser> BearersOf(string role) => db.Users.Active.Where(u =>
            db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && r.Name == role)));

        public Task<List<string>> RolesOfAsync(int userId, CancellationToken ct) => db.UserRoles.Where(ur => ur.UserId == userId)
            .Join(db.Roles, ur => ur.RoleId, r => r.Id, (_, r) => r.Name!)
            .ToListAsync(ct);
    }

    extension(IQueryable<AppUser> users)
    {
        public IQueryable<AppUser> Active => users.Where(u => u.DisabledAt == null);

        /// <summary>Holds every word of the phrase, each by its beginning: <c>isik</c> finds Işık.</summary>
        public IQueryable<AppUser> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, SearchType, phrase);
            return users.Where(u => found.Contains(u.Id));
        }

        /// <summary>As in a telephone book.</summary>
        public IQueryable<AppUser> ByName => users.OrderBy(u => u.FullName).ThenBy(u => u.Id);
    }

    extension(IQueryable<Unit> units)
    {
        public IQueryable<Unit> InUse => units.Where(u => u.ClosedAt == null);
    }

    extension(IQueryable<Appointment> appointments)
    {
        public IQueryable<Appointment> InForceOn(DateOnly day) =>
            appointments.Where(a => a.EndedAt == null && a.From <= day && a.To >= day);

        /// <summary>Who keeps the register sees all; others see what they lend or are lent.</summary>
        public IQueryable<Appointment> VisibleTo(ICurrentUser user)
        {
            var me = user.Id;
            return user.Can(PeoplePermissions.Appointments) || user.Can(PeoplePermissions.Appoint)
                ? appointments
                : appointments.Where(a => a.PersonId == me || a.ForPersonId == me);
        }
    }
}
