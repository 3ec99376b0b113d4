namespace Yakutiye.BilgiIslem.People;

/// <summary>What the powers of a person are computed from.</summary>
public sealed record PersonSnapshot(
    int Id,
    string UserName,
    string Name,
    string? Title,
    int? UnitId,
    string? UnitName,
    bool IsDisabled,
    bool MustChangePassword,
    bool HasSecondFactor,
    int? ReadNoticeId,
    string SecurityStamp,
    IReadOnlyList<string> Roles,
    IReadOnlyList<LentRange> Lent,
    IReadOnlyList<DateRange> ReplacedAsDirector);

/// <summary>An appointment that lends powers to the person, not yet judged by the day.</summary>
/// <param name="ForRoles">The lender's own roles: only what the lender has can be lent.</param>
public sealed record LentRange(int? ForId, string ForName, string? Post, IReadOnlyList<string> Scope, IReadOnlyList<string> ForRoles, DateRange Days);

public sealed record DateRange(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
