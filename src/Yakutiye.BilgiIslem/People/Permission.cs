namespace Yakutiye.BilgiIslem.People;

/// <summary>One thing that a role may or may not do. Declared by its module, with the roles that have it by default.</summary>
/// <param name="Key">Stored and used as the policy's name; never changes.</param>
/// <param name="Title">Turkish, completes "Bu rol …": e.g. <c>Arızayı bir kişiye atar</c>.</param>
/// <param name="LockedBy">The article that fixes who has it; null: the administrator may change it.</param>
public sealed record Permission(string Key, string Title, string Module, IReadOnlyList<string> DefaultRoles, string? LockedBy = null);

/// <summary>Every permission of the running application.</summary>
public sealed class PermissionCatalog(IEnumerable<Permission> permissions)
{
    private readonly Dictionary<string, Permission> _byKey = permissions.ToDictionary(p => p.Key, StringComparer.Ordinal);

    public IReadOnlyCollection<Permission> All => _byKey.Values;

    public Permission? Find(string key) => _byKey.GetValueOrDefault(key);
}
