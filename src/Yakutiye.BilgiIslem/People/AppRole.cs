using Microsoft.AspNetCore.Identity;

namespace Yakutiye.BilgiIslem.People;

public sealed class AppRole : IdentityRole<int>
{
    public AppRole(string name) : base(name) => NormalizedName = name.ToUpperInvariant();

    private AppRole() { }
}
