namespace Yakutiye.BilgiIslem.People;

/// <summary>A power that was lent, and by whom.</summary>
/// <param name="ForId">Null: the post is vacant.</param>
public sealed record LentPowers(int? ForId, string ForName, string? Post, IReadOnlySet<string> Permissions, DateOnly From, DateOnly To);

/// <summary>What a person may do on a day.</summary>
public sealed class PersonPowers
{
    private readonly HashSet<string> _own;
    private readonly IReadOnlyList<LentPowers> _lent;

    /// <param name="roles">The person's own roles, less a post that somebody else acts for today.</param>
    public PersonPowers(IEnumerable<string> roles, IReadOnlyList<LentPowers> lent, RoleMatrix matrix)
    {
        OwnRoles = roles.ToHashSet(StringComparer.Ordinal);
        _own = OwnRoles.SelectMany(matrix.Of).ToHashSet(StringComparer.Ordinal);
        _lent = lent;
    }

    public static PersonPowers None(RoleMatrix matrix) => new([], [], matrix);

    public IReadOnlySet<string> OwnRoles { get; }
    public IReadOnlyList<LentPowers> Lent => _lent;

    public bool Is(string role) => OwnRoles.Contains(role) || _lent.Any(l => string.Equals(l.Post, role, StringComparison.Ordinal));

    public bool Can(string permission) => _own.Contains(permission) || _lent.Any(l => l.Permissions.Contains(permission));

    public Actor As(int id, string name, string permission) =>
        !_own.Contains(permission) && _lent.FirstOrDefault(l => l.Permissions.Contains(permission)) is { } source
            ? new Actor(id, name, source.ForId, source.ForName)
            : new Actor(id, name);
}
