using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Shell;

[CollectionDefinition(Name)]
public sealed class ShellCollection : ICollectionFixture<Portal>
{
    public const string Name = "Shell";
}
