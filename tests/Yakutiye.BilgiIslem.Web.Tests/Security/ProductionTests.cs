using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Tests.Account;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class ProductionTests
{
    [Fact]
    public async Task Every_cookie_is_bound_to_the_host_and_to_https()
    {
        await using var portal = Production();
        using var visitor = Browser(portal, "https://localhost");
        var form = await visitor.Client.GetAsync("/giris");

        var entered = await visitor.TryAsync("birim", DemoAccounts.Password);

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(entered.Headers.GetValues("Set-Cookie")).ToList();
        Assert.True(entered.LeadsTo("/panom"));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.Ordinal);
            Assert.Contains("httponly", cookie, StringComparison.Ordinal);
            Assert.Contains("path=/;", cookie, StringComparison.Ordinal);
            Assert.Matches("samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Browsers_are_told_to_come_by_https_for_two_years()
    {
        await using var portal = Production();
        using var visitor = Browser(portal, "https://yakutiye.example");

        var answer = await visitor.Client.GetAsync("/giris");

        Assert.Equal("max-age=63072000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task The_director_sets_up_a_second_factor_before_anything_else()
    {
        await using var portal = Production();
        using var visitor = Browser(portal, "https://localhost");
        await visitor.SignInAsync("mudur");

        var home = await visitor.Client.GetAsync("/panom");

        Assert.True(home.LeadsTo("/hesabim/iki-adim/kur"));
    }

    [Fact]
    public async Task Plain_http_that_was_asked_for_says_so_on_every_page()
    {
        await using var portal = Production();
        portal.Settings["Security:AllowHttp"] = "true";
        using var visitor = Browser(portal, "http://localhost");

        var page = await visitor.OpenAsync("/giris");

        Assert.Contains(PlainHttpBanner.Text, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls", "http://localhost:5080")]
    [InlineData("urls", "https://portal:443;http://portal:80")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://*:80")]
    public void Plain_http_does_not_start(string setting, string value) =>
        Assert.Equal(HttpsRule.Refusal, HttpsRule.ProblemWith(Settings((setting, value)), new HostingEnvironment { EnvironmentName = "Production" }));

    [Theory]
    [InlineData("Security:AllowHttp", "true")]
    [InlineData("Security:TrustedProxies", "172.18.0.0/16")]
    public void Plain_http_starts_when_somebody_answers_for_it(string setting, string value)
    {
        var settings = Settings(("urls", "http://localhost:5080"), (setting, value));

        Assert.Null(HttpsRule.ProblemWith(settings, new HostingEnvironment { EnvironmentName = "Production" }));
    }

    [Fact]
    public void Https_starts() =>
        Assert.Null(HttpsRule.ProblemWith(Settings(("urls", "https://localhost:5443")), new HostingEnvironment { EnvironmentName = "Production" }));

    private static PortalFactory Production() => new()
    {
        Settings = { ["environment"] = "Production", ["urls"] = "https://localhost:5443", ["Security:AllowHttp"] = "false" },
    };

    private static Visitor Browser(PortalFactory portal, string address) =>
        new(portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(address) }));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
}
