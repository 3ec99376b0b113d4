using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

[CollectionDefinition(Name)]
public sealed class SweepCollection : ICollectionFixture<Portal>
{
    public const string Name = "Sweep";
}
