using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Help;

/// <summary>How every page is used, for the roles that the reader has.</summary>
public sealed class HelpModule : IModule
{
    public IEnumerable<MenuLink> Menu => [new("Kurum", "Yardım", "/yardim", "help")];
}
