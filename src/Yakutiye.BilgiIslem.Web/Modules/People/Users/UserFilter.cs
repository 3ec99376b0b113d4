using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

public sealed record UserFilter
{
    public const string Open = "acik";
    public const string Disabled = "kapali";
    public const string Locked = "kilitli";
    public const string WithoutPassword = "parolasiz";

    public static IReadOnlyList<(string Key, string Title)> States { get; } =
        [(Open, "Açık"), (Disabled, "Kapalı"), (Locked, "Kilitli"), (WithoutPassword, "Parolası verilmemiş")];

    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    [FromQuery(Name = "birim")]
    public int? UnitId { get; init; }

    [FromQuery(Name = "rol")]
    public string? Role { get; init; }

    [FromQuery(Name = "durum")]
    public string? State { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<AppUser> Apply(AppDb db, ISearchIndex index, DateTime now)
    {
        var users = db.Users.AsQueryable();
        users = string.IsNullOrWhiteSpace(Q) ? users : users.Matching(Q, db, index);
        users = UnitId is { } unit ? users.Where(u => u.UnitId == unit) : users;
        users = Role is { Length: > 0 } role
            ? users.Where(u => db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && r.Name == role)))
            : users;
        return Sorted(InState(users, now));
    }

    private IQueryable<AppUser> InState(IQueryable<AppUser> users, DateTime now)
    {
        var until = new DateTimeOffset(now, TimeSpan.Zero);
        return State switch
        {
            Open => users.Active,
            Disabled => users.Where(u => u.DisabledAt != null),
            Locked => users.Where(u => u.LockoutEnd > until),
            WithoutPassword => users.Active.Where(u => u.PasswordHash == null),
            _ => users,
        };
    }

    private IQueryable<AppUser> Sorted(IQueryable<AppUser> users) => Sort switch
    {
        "-ad" => users.OrderByDescending(u => u.FullName).ThenBy(u => u.Id),
        "kullanici" => users.OrderBy(u => u.UserName).ThenBy(u => u.Id),
        "-kullanici" => users.OrderByDescending(u => u.UserName).ThenBy(u => u.Id),
        "birim" => users.OrderBy(u => u.Unit!.Name).ThenBy(u => u.FullName).ThenBy(u => u.Id),
        "-birim" => users.OrderByDescending(u => u.Unit!.Name).ThenBy(u => u.FullName).ThenBy(u => u.Id),
        _ => users.ByName,
    };
}

public sealed class UserFilterValidator : AbstractValidator<UserFilter>
{
    public UserFilterValidator() => RuleFor(f => f.Q).MaximumLength(200);
}
