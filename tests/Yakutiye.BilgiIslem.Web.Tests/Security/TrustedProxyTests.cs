using Microsoft.Extensions.Configuration;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class TrustedProxyTests
{
    [Fact]
    public void Proxies_are_named_by_address_or_by_network() =>
        Assert.Equal(["10.0.0.5/32", "172.18.0.0/16"], TrustedProxies.Of(Setting("10.0.0.5, 172.18.0.0/16")).Select(n => n.ToString()));

    [Fact]
    public void A_misspelt_proxy_is_not_passed_over_in_silence() =>
        Assert.Throws<InvalidOperationException>(() => TrustedProxies.Of(Setting("vekil-sunucu")));

    [Fact]
    public async Task Nobody_chooses_the_address_that_is_put_on_record()
    {
        await using var portal = new PortalFactory();
        using var visitor = portal.NewVisitor();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "6.6.6.6");
        await visitor.SignInAsync("birim");

        var sessions = await visitor.OpenAsync("/hesabim/oturumlar");

        Assert.DoesNotContain("6.6.6.6", sessions.Body!.TextContent, StringComparison.Ordinal);
    }

    private static IConfiguration Setting(string proxies) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Security:TrustedProxies", proxies)]).Build();
}
