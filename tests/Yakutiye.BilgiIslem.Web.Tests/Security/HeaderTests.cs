using System.Net;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class HeaderTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/giris"), InlineData("/panom"), InlineData("/hesabim"), InlineData("/olmayan-sayfa"), InlineData("/css/site.css"), InlineData("/cikis")]
    public async Task Every_answer_forbids_what_the_portal_does_not_need(string path)
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync(path);

        var policy = Policy(answer);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'self'", policy["script-src"]);
        Assert.Equal("'self'", policy["style-src"]);
        Assert.Equal("'self'", policy["form-action"]);
        Assert.All(new[] { "base-uri", "object-src", "frame-ancestors" }, name => Assert.Equal("'none'", policy[name]));
        Assert.DoesNotContain(policy.Values, value => value.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/giris"), InlineData("/panom"), InlineData("/hesabim/iki-adim/kur"), InlineData("/olmayan-sayfa")]
    public async Task Pages_hold_no_script_or_style_of_their_own_and_are_not_kept_by_the_browser(string path)
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.Client.GetAsync(path);
        var page = await Visitor.ReadAsync(answer);

        Assert.True(answer.StatusCode is HttpStatusCode.Redirect || answer.Headers.CacheControl!.NoStore);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(page.QuerySelectorAll("[href^='javascript:'], [src^='http'], link[href^='http']"));
    }

    [Fact]
    public async Task Style_sheets_may_be_kept()
    {
        using var visitor = portal.NewVisitor();

        var answer = await visitor.Client.GetAsync("/css/site.css");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.CacheControl?.NoStore ?? false);
    }

    [Fact]
    public async Task Trace_is_refused()
    {
        using var visitor = portal.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/giris");

        var answer = await visitor.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static Dictionary<string, string> Policy(HttpResponseMessage answer) => Header(answer, "Content-Security-Policy").Split(';')
        .Select(part => part.Trim().Split(' ', 2))
        .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.TryGetValues(name, out var values) ? values : []);
}
