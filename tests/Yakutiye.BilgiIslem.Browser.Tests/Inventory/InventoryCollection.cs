using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

[CollectionDefinition(Name)]
public sealed class InventoryCollection : ICollectionFixture<Portal>
{
    public const string Name = "Inventory";
}
