using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory;

/// <summary>Who may do something today by role or by acting for a post: whom a notice about it is for.</summary>
public sealed class PermissionHolders(AppDb db, PowersDesk powers, TimeProvider clock)
{
    public async Task<IReadOnlyList<int>> OfAsync(string permission, CancellationToken ct)
    {
        var matrix = await powers.MatrixAsync(ct);
        var roles = RoleNames.All.Where(r => matrix.Allows(r, permission)).ToList();
        var today = Istanbul.Today(clock);
        return await db.UserRoles.Join(db.Roles.Where(r => roles.Contains(r.Name!)), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
            .Union(db.Appointments.Where(a => roles.Contains(a.Post!) && a.EndedAt == null && a.From <= today && today <= a.To).Select(a => a.PersonId))
            .ToListAsync(ct);
    }
}
