using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Computes what a person may do now. Nothing of it is kept in the cookie.</summary>
public sealed class PowersDesk(AppDb db, Snapshots snapshots, PermissionCatalog catalog, TimeProvider clock)
{
    private const string MatrixKey = "people/matrix";

    public Task<RoleMatrix> MatrixAsync(CancellationToken ct) => snapshots.GetAsync(
        MatrixKey,
        async () => new RoleMatrix(
            catalog,
            (await db.Set<RoleGrant>().Select(g => new { g.Role, g.Permission, g.IsGranted }).ToListAsync(ct))
                .Select(g => (g.Role, g.Permission, g.IsGranted))));

    /// <summary>Null: no such account.</summary>
    public async Task<PersonSnapshot?> PersonAsync(int userId, CancellationToken ct) =>
        (await snapshots.GetAsync(PersonKey(userId), async () => new Found(await PersonReading.ReadAsync(db, userId, ct)))).Person;

    public async Task<PersonPowers> PowersAsync(PersonSnapshot person, CancellationToken ct)
    {
        var matrix = await MatrixAsync(ct);
        var today = Istanbul.Today(clock);
        return person.IsDisabled ? PersonPowers.None(matrix) : new PersonPowers(RolesOn(person, today), LentOn(person, today, matrix), matrix);
    }

    public void ForgetMatrix() => snapshots.Forget(MatrixKey);

    public void Forget(int userId) => snapshots.Forget(PersonKey(userId));

    private static string PersonKey(int userId) => $"people/person/{userId}";

    // M5.1: on any date one person holds the post; while a vekil acts, it is the vekil.
    private static IEnumerable<string> RolesOn(PersonSnapshot person, DateOnly day) =>
        person.ReplacedAsDirector.Any(r => r.Holds(day)) ? person.Roles.Where(r => r is not RoleNames.Director) : person.Roles;

    private List<LentPowers> LentOn(PersonSnapshot person, DateOnly day, RoleMatrix matrix) =>
        [.. person.Lent.Where(l => l.Days.Holds(day)).Select(l => new LentPowers(l.ForId, l.ForName, l.Post, Permissions(l, matrix), l.Days.From, l.Days.To))];

    // Judged at every use: what the lender has lost, or the regulation has since locked, is no longer lent.
    private HashSet<string> Permissions(LentRange lent, RoleMatrix matrix) => lent.Post is { } post
        ? [.. matrix.Of(post)]
        : [.. lent.Scope.Where(p => catalog.Find(p)?.LockedBy is null && lent.ForRoles.Any(r => matrix.Allows(r, p)))];

    private sealed record Found(PersonSnapshot? Person);
}
