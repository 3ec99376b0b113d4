using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Where the administrator decided otherwise than a permission's default.</summary>
public sealed class RoleGrant : Entity
{
    public RoleGrant(string role, string permission, bool isGranted) => (Role, Permission, IsGranted) = (role, permission, isGranted);

    private RoleGrant() { }

    public string Role { get; private set; } = "";
    public string Permission { get; private set; } = "";
    public bool IsGranted { get; private set; }

    public void Decide(bool isGranted) => IsGranted = isGranted;
}
