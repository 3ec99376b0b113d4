using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[CollectionDefinition(Name)]
public sealed class HelpDeskCollection : ICollectionFixture<Portal>
{
    public const string Name = "HelpDesk";
}
