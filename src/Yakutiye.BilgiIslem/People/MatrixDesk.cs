using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <param name="IsGranted">what the cell becomes</param>
public sealed record MatrixChange(string Role, string Permission, bool IsGranted);

/// <summary>Changes what roles may do, except what the regulation locks and what would serve the editor.</summary>
public sealed class MatrixDesk(AppDb db, PermissionCatalog catalog, PowersDesk powers, PeopleNotices notices)
{
    public const string Link = "/yonetim/yetkiler";

    /// <returns>how many cells were changed</returns>
    public async Task<int> ChangeAsync(IReadOnlyList<MatrixChange> changes, ICurrentUser user, CancellationToken ct)
    {
        Rule.Require(user.Can(PeoplePermissions.Permissions), PeopleText.NotYours);
        foreach (var change in changes)
        {
            Check(change, user);
        }

        var by = user.As(PeoplePermissions.Permissions);
        var count = await db.InTransactionAsync(() => SaveAsync(changes, by, ct), ct);
        powers.ForgetMatrix();
        return count;
    }

    private void Check(MatrixChange change, ICurrentUser user)
    {
        var permission = catalog.Find(change.Permission);
        Rule.Require(permission is not null && RoleNames.All.Contains(change.Role, StringComparer.Ordinal), PeopleText.UnknownPermission);
        Rule.Require(permission.LockedBy is null, PeopleText.LockedPermission(permission.LockedBy ?? ""));
        Rule.Require(!user.Is(change.Role), PeopleText.OwnRole(RoleNames.Title(change.Role)));
    }

    private async Task<int> SaveAsync(IReadOnlyList<MatrixChange> changes, Actor by, CancellationToken ct)
    {
        var decided = await db.Set<RoleGrant>().ToDictionaryAsync(g => (g.Role, g.Permission), ct);
        var matrix = new RoleMatrix(catalog, decided.Values.Select(g => (g.Role, g.Permission, g.IsGranted)));
        var real = changes.Where(c => matrix.Allows(c.Role, c.Permission) != c.IsGranted).ToList();
        foreach (var change in real)
        {
            if (decided.TryGetValue((change.Role, change.Permission), out var grant))
            {
                grant.Decide(change.IsGranted);
            }
            else
            {
                db.Add(new RoleGrant(change.Role, change.Permission, change.IsGranted));
            }
        }

        if (real.Count > 0)
        {
            var roles = real.Select(c => RoleNames.Title(c.Role)).Distinct(StringComparer.Ordinal);
            await notices.TellAsync(PeopleNotices.MatrixChanged, PeopleText.MatrixChanged(roles, real.Count, by.Signature), Link, [], by, ct);
        }

        await db.SaveChangesAsync(ct);
        return real.Count;
    }
}
