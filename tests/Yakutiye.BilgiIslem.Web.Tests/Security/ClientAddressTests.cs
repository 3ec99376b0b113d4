using System.Net;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3")]
    [InlineData("::ffff:10.1.2.3", "10.1.2.3")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void Addresses_of_one_household_count_as_one(string address, string counted) =>
        Assert.Equal(counted, ClientAddress.Of(IPAddress.Parse(address)));
}
