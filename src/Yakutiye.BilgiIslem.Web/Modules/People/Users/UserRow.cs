using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

public sealed record UserRow(
    int Id, string UserName, string Name, string? Title, string? Unit, string? UnitCode, string? Email, string? Phone, string? Extension,
    string? Room, EmploymentType Employment, bool IsDisabled, bool HasPassword, DateTimeOffset? LockedUntil, IEnumerable<string> Roles)
{
    public string RoleTitles => string.Join(", ", Roles.OrderBy(r => RoleNames.All.ToList().IndexOf(r)).Select(RoleNames.Title));

    public bool IsLocked(DateTime now) => LockedUntil is { } until && until.UtcDateTime > now;

    public static Expression<Func<AppUser, UserRow>> From(AppDb db) => u => new UserRow(
        u.Id, u.UserName!, u.FullName, u.Title, u.Unit!.Name, u.Unit.Code, u.Email, u.PhoneNumber, u.Extension, u.Room, u.Employment,
        u.DisabledAt != null, u.PasswordHash != null, u.LockoutEnd,
        db.UserRoles.Where(ur => ur.UserId == u.Id).Join(db.Roles, ur => ur.RoleId, r => r.Id, (_, r) => r.Name!).ToList());
}
