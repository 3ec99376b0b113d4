using System.Net;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

public sealed class RoleSweepTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly IReadOnlyDictionary<string, string[]?> _table = RouteTable.Read();

    [Fact]
    public void Every_route_has_its_line_in_the_table_and_every_line_its_route()
    {
        var routes = PortalRoute.Of(portal).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(routes.Except(_table.Keys, StringComparer.Ordinal).Select(r => $"no line: {r}"));
        Assert.Empty(_table.Keys.Except(routes, StringComparer.Ordinal).Select(r => $"no route: {r}"));
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_no_further_than_the_sign_in_page()
    {
        // Nobody in particular asks for every paper within a minute: the limit on papers is not what is looked at here.
        using var portal = new PortalFactory { Settings = { ["Security:ExpensiveRequestsPerMinute"] = "100000" } };
        using var nobody = portal.NewVisitor();
        var token = await nobody.TokenAsync("/giris");
        var open = new List<string>();
        foreach (var route in PortalRoute.Of(portal).Where(r => _table.GetValueOrDefault(r.Key) is not null))
        {
            var answer = await SendAsync(nobody, route, token);
            if (answer.StatusCode is not HttpStatusCode.Unauthorized && answer.Headers.Location?.ToString().Contains("/giris", StringComparison.Ordinal) != true)
            {
                open.Add($"{route.Key}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("mudur"), InlineData("sef"), InlineData("personel"), InlineData("some"), InlineData("birim"), InlineData("baskan"), InlineData("yonetici")]
    public async Task Everybody_reaches_exactly_what_the_table_says(string account)
    {
        using var visitor = await portal.SignInAsync(account);
        var token = await visitor.TokenAsync("/panom");
        var wrong = new List<string>();
        foreach (var route in PortalRoute.Of(portal).Where(r => !IsSignOut(r)))
        {
            var answer = await SendAsync(visitor, route, token);
            var may = _table.GetValueOrDefault(route.Key) is not { } accounts || accounts.Contains(account);
            if (may ? IsRefused(answer) || answer.StatusCode >= HttpStatusCode.InternalServerError : !IsRefused(answer))
            {
                wrong.Add($"{route.Key}: {(may ? "may" : "may not")}, {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Empty(wrong);
    }

    // The token is right and the ids are nobody's: what refuses is the gate, not the form.
    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, PortalRoute route, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), "/" + RouteParts.Filled(route.Pattern));
        if (route.Method is not ("GET" or "HEAD"))
        {
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        }

        return await visitor.Client.SendAsync(request);
    }

    private static bool IsRefused(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Forbidden || answer.Headers.Location?.ToString().Contains("/hata/403", StringComparison.Ordinal) == true;

    private static bool IsSignOut(PortalRoute route) => route.Pattern is "cikis" || route.Pattern.Contains("oturum", StringComparison.Ordinal);
}
