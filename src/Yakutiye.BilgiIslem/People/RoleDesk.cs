using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Gives and takes roles. Nobody changes the own ones, there is one Müdür, and SOME follows the Müdür's letter.</summary>
public sealed class RoleDesk(AppDb db, PowersDesk powers, PeopleNotices notices, DirectorWatch directors, TimeProvider clock)
{
    /// <summary>Roles that the administrator gives by hand; SOME has a verb of its own.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. RoleNames.All.Where(r => r is not RoleNames.Some)];

    public static string Link(int userId) => string.Create(CultureInfo.InvariantCulture, $"/yonetim/kullanicilar/{userId}");

    /// <summary>Sets the person's roles but SOME. Saves; effective at once here and within a minute elsewhere.</summary>
    public async Task SetAsync(int userId, IReadOnlyCollection<string> wanted, ICurrentUser user, CancellationToken ct)
    {
        var by = user.As(PeoplePermissions.ManageUsers);
        Rule.Require(user.Can(PeoplePermissions.ManageUsers), PeopleText.NotYours);
        Rule.Require(userId != by.Id, PeopleText.OwnGrant);
        Rule.Require(!wanted.Contains(RoleNames.Some, StringComparer.Ordinal), PeopleText.SomeByDirectorOnly, "Roles");
        Rule.Require(wanted.All(r => Offered.Contains(r, StringComparer.Ordinal)), PeopleText.UnknownRole, "Roles");

        await db.InTransactionAsync(() => ChangeAsync(userId, wanted, by, ct), ct);
        Forget(userId);
    }

    /// <summary>Enters the Müdür's letter that makes somebody a member of SOME. Saves.</summary>
    public async Task AppointToSomeAsync(int userId, string documentNumber, DateOnly documentDate, ICurrentUser user, CancellationToken ct)
    {
        var by = SomeActor(userId, user);

        await db.InTransactionAsync(
            async () =>
            {
                var person = await PersonAsync(userId, ct);
                Rule.Require(!person.IsDisabled, PeopleText.PersonDisabled);
                Rule.Require(!(await db.RolesOfAsync(userId, ct)).Contains(RoleNames.Some, StringComparer.Ordinal), PeopleText.AlreadySome);

                db.Add(new SomeMembership(userId, documentNumber, documentDate, by, clock.GetUtcNow().UtcDateTime));
                await GiveAsync(userId, [RoleNames.Some], ct);
                await notices.TellAsync(PeopleNotices.Granted, PeopleText.SomeJoined(person.FullName, by.Signature), Link(userId), [userId], by, ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
        Forget(userId);
    }

    public async Task DismissFromSomeAsync(int userId, ICurrentUser user, CancellationToken ct)
    {
        var by = SomeActor(userId, user);

        await db.InTransactionAsync(
            async () =>
            {
                var person = await PersonAsync(userId, ct);
                (await db.Set<SomeMembership>().Where(m => m.UserId == userId && m.EndedAt == null).ToListAsync(ct))
                    .ForEach(m => m.End(by, clock.GetUtcNow().UtcDateTime));
                await TakeAsync(userId, [RoleNames.Some], ct);
                await notices.TellAsync(PeopleNotices.Granted, PeopleText.SomeLeft(person.FullName, by.Signature), Link(userId), [userId], by, ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
        Forget(userId);
    }

    /// <summary>M5.1: refused when another account that may sign in is the Müdür.</summary>
    public async Task RequireOneDirectorAsync(int userId, CancellationToken ct) =>
        Rule.Require(!await db.BearersOf(RoleNames.Director).AnyAsync(u => u.Id != userId, ct), PeopleText.OneDirector, "Roles");

    private async Task ChangeAsync(int userId, IReadOnlyCollection<string> wanted, Actor by, CancellationToken ct)
    {
        var person = await PersonAsync(userId, ct);
        var had = await db.RolesOfAsync(userId, ct);
        var given = wanted.Except(had, StringComparer.Ordinal).ToList();
        var taken = had.Where(r => r is not RoleNames.Some).Except(wanted, StringComparer.Ordinal).ToList();
        if (given.Count + taken.Count == 0)
        {
            return;
        }

        if (given.Contains(RoleNames.Director, StringComparer.Ordinal))
        {
            await RequireOneDirectorAsync(userId, ct);
        }

        await GiveAsync(userId, given, ct);
        await TakeAsync(userId, taken, ct);
        await notices.TellAsync(PeopleNotices.Granted, PeopleText.RolesChanged(person.FullName, given, taken, by.Signature), Link(userId), [userId], by, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task GiveAsync(int userId, List<string> roles, CancellationToken ct)
    {
        var ids = await db.Roles.Where(r => roles.Contains(r.Name!)).Select(r => r.Id).ToListAsync(ct);
        db.AddRange(ids.Select(id => new IdentityUserRole<int> { UserId = userId, RoleId = id }));
    }

    private async Task TakeAsync(int userId, List<string> roles, CancellationToken ct) => db.RemoveRange(
        await db.UserRoles.Where(ur => ur.UserId == userId && db.Roles.Any(r => r.Id == ur.RoleId && roles.Contains(r.Name!))).ToListAsync(ct));

    private async Task<AppUser> PersonAsync(int userId, CancellationToken ct) =>
        await db.Users.FirstOrDefaultAsync(u => u.Id == userId, ct) ?? throw new RuleException(PeopleText.PersonMissing);

    private static Actor SomeActor(int userId, ICurrentUser user)
    {
        Rule.Require(user.Can(PeoplePermissions.AppointSome), PeopleText.SomeByDirectorOnly);
        Rule.Require(userId != user.Id, PeopleText.OwnGrant);

        return user.As(PeoplePermissions.AppointSome);
    }

    private void Forget(int userId)
    {
        powers.Forget(userId);
        directors.Forget();
    }
}
