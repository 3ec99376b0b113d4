using System.Collections.Frozen;

namespace Yakutiye.BilgiIslem.People;

/// <summary>What each role may do: the defaults, corrected by the administrator's grants except where the regulation locks them.</summary>
public sealed class RoleMatrix
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _permissions;

    public RoleMatrix(PermissionCatalog catalog, IEnumerable<(string Role, string Permission, bool IsGranted)> grants)
    {
        var decided = grants.ToDictionary(g => (g.Role, g.Permission), g => g.IsGranted);
        _permissions = RoleNames.All.ToFrozenDictionary(
            role => role,
            role => catalog.All.Where(p => Has(role, p, decided)).Select(p => p.Key).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Of(string role) => _permissions.GetValueOrDefault(role, FrozenSet<string>.Empty);

    public bool Allows(string role, string permission) => Of(role).Contains(permission);

    private static bool Has(string role, Permission permission, Dictionary<(string, string), bool> decided)
    {
        var byDefault = permission.DefaultRoles.Contains(role, StringComparer.Ordinal);
        return permission.LockedBy is null ? decided.GetValueOrDefault((role, permission.Key), byDefault) : byDefault;
    }
}
