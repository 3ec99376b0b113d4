using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Home;

/// <summary>The page that everybody opens in the morning.</summary>
public sealed class HomeModule : IModule
{
    public IEnumerable<MenuLink> Menu => [new("", "Panom", "/panom", "home")];
}
