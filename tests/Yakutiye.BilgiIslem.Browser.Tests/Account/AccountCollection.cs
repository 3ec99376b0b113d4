using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Account;

[CollectionDefinition(Name)]
public sealed class AccountCollection : ICollectionFixture<Portal>
{
    public const string Name = "Account";
}
