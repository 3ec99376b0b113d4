using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Regulation;

/// <summary>The regulation that the portal is built from, for everyone to read (M1.1).</summary>
public sealed class RegulationModule : IModule
{
    public IEnumerable<MenuLink> Menu => [new("Kurum", "Yönetmelik", "/yonetmelik", "scale")];
}
