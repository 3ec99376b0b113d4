using AngleSharp.Dom;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

public sealed class MarkupSweepTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("mudur"), InlineData("birim"), InlineData("yonetici")]
    public async Task Every_page_has_the_strict_policy_and_holds_no_script_handler_or_style_of_its_own(string account)
    {
        using var visitor = await portal.SignInAsync(account);
        var faults = new List<string>();
        foreach (var route in PortalRoute.Of(portal).Where(r => r.Method == "GET"))
        {
            var answer = await visitor.Client.GetAsync("/" + RouteParts.Filled(route.Pattern));
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                faults.AddRange(PolicyFaults(answer).Concat(MarkupFaults(await Visitor.ReadAsync(answer))).Select(f => $"{route.Key}: {f}"));
            }
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<string> PolicyFaults(HttpResponseMessage answer)
    {
        var policy = answer.Headers.TryGetValues("Content-Security-Policy", out var values) ? string.Join(';', values) : "";
        var parts = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split(' ', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "", StringComparer.Ordinal);
        string[] wanted = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];
        return wanted.Select(w => w.Split(' ', 2)).Where(w => parts.GetValueOrDefault(w[0]) != w[1]).Select(w => $"{w[0]} is {parts.GetValueOrDefault(w[0])}");
    }

    private static IEnumerable<string> MarkupFaults(IDocument page) => page.All.SelectMany(element => element.Attributes
        .Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"
            || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        .Select(a => $"{element.LocalName} {a.Name}")
        .Concat(element.LocalName is "style" || (element.LocalName == "script" && !element.HasAttribute("src")) ? [element.LocalName] : []));
}
