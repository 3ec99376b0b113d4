using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

internal static class PersonReading
{
    public static async Task<PersonSnapshot?> ReadAsync(AppDb db, int userId, CancellationToken ct)
    {
        var user = await db.Users.Where(u => u.Id == userId)
            .Select(u => new
            {
                u.Id, u.UserName, u.FullName, u.Title, u.UnitId, UnitName = u.Unit!.Name, u.DisabledAt, u.MustChangePassword, u.TotpSecret,
                u.ReadNoticeId, u.SecurityStamp,
            })
            .FirstOrDefaultAsync(ct);
        if (user is null)
        {
            return null;
        }

        var roles = await RolesAsync(db, [userId], ct);
        var own = roles.GetValueOrDefault(userId, []);
        return new PersonSnapshot(
            user.Id, user.UserName!, user.FullName, user.Title, user.UnitId, user.UnitName, user.DisabledAt is not null, user.MustChangePassword,
            user.TotpSecret is not null, user.ReadNoticeId, user.SecurityStamp ?? "", own,
            await LentAsync(db, userId, ct), await ReplacedAsync(db, userId, own, ct));
    }

    private static async Task<Dictionary<int, List<string>>> RolesAsync(AppDb db, IReadOnlyCollection<int> users, CancellationToken ct)
    {
        var pairs = await db.UserRoles.Where(ur => users.Contains(ur.UserId))
            .Join(db.Roles, ur => ur.RoleId, r => r.Id, (ur, r) => new { ur.UserId, r.Name })
            .ToListAsync(ct);
        return pairs.GroupBy(p => p.UserId).ToDictionary(g => g.Key, g => g.Select(p => p.Name!).ToList());
    }

    private static async Task<List<LentRange>> LentAsync(AppDb db, int userId, CancellationToken ct)
    {
        var rows = await db.Appointments.Where(a => a.PersonId == userId && a.EndedAt == null)
            .Select(a => new { a.Kind, a.ForPersonId, ForName = a.ForPerson!.FullName, ForGone = a.ForPerson.DisabledAt, a.Post, a.Scope, a.From, a.To })
            .ToListAsync(ct);
        var lenders = await RolesAsync(db, [.. rows.Select(r => r.ForPersonId).OfType<int>().Distinct()], ct);

        // A delegation ends with the account of the person who stays responsible; a vekâlet is of the post and does not.
        return [.. rows.Where(r => r.Kind is AppointmentKind.Acting || r.ForGone is null).Select(r => new LentRange(
            r.ForPersonId, r.ForName ?? RoleNames.Title(r.Post ?? ""), r.Post, r.Scope,
            r.ForPersonId is { } id ? lenders.GetValueOrDefault(id, []) : [], new DateRange(r.From, r.To)))];
    }

    private static async Task<List<DateRange>> ReplacedAsync(AppDb db, int userId, List<string> roles, CancellationToken ct)
    {
        if (!roles.Contains(RoleNames.Director, StringComparer.Ordinal))
        {
            return [];
        }

        return await db.Appointments
            .Where(a => a.Post == RoleNames.Director && a.EndedAt == null && a.PersonId != userId && a.Person.DisabledAt == null)
            .Select(a => new DateRange(a.From, a.To))
            .ToListAsync(ct);
    }
}
