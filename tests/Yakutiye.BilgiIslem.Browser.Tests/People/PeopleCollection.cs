using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.People;

[CollectionDefinition(Name)]
public sealed class PeopleCollection : ICollectionFixture<Portal>
{
    public const string Name = "People";
}
