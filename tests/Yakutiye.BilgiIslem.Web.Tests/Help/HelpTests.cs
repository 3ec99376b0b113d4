using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Web.Modules.Help.Topics;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Help;

public sealed class HelpTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] NotPages = ["tema.css", "saglik", "csp"];

    [Fact]
    public void Every_page_of_the_portal_has_its_help()
    {
        var pages = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? false)
            .Select(e => "/" + (e.RoutePattern.RawText ?? "").TrimStart('/'))
            .Where(path => !NotPages.Contains(path.TrimStart('/').Split('/')[0]))
            .ToList();

        var helpless = pages.Where(path => HelpTopics.Closest(path) is null).ToList();

        Assert.True(pages.Count > 15);
        Assert.Empty(helpless);
    }

    [Fact]
    public void Every_topic_has_its_text() => Assert.All(HelpTopics.All, topic => Assert.True(HelpText.Exists(topic), topic.Key));

    [Theory]
    [InlineData("/destek/talepler/yeni", "yeni-kayit"), InlineData("/destek/talepler/12/coz", "kayit"), InlineData("/destek/havuz", "talepler"), InlineData("/panom", "panom"), InlineData("/", "panom"), InlineData("/yonetim/takvim/tatil/4", "takvim"), InlineData("/bilinmeyen", "genel"), InlineData(null, "genel")]
    public void A_page_leads_to_the_text_that_explains_it_most_closely(string? page, string topic) => Assert.Equal(topic, HelpTopics.For(page).Key);

    [Fact]
    public async Task Everyone_reads_what_concerns_the_own_roles()
    {
        using var clerk = await portal.SignInAsync("birim");
        using var chief = await portal.SignInAsync("sef");

        var forClerk = (await clerk.OpenAsync("/yardim?sayfa=/destek/talepler/7")).QuerySelector("main")!.TextContent;
        var forChief = (await chief.OpenAsync("/yardim?sayfa=/destek/talepler/7")).QuerySelector("main")!.TextContent;

        Assert.DoesNotContain("kök neden", forClerk, StringComparison.Ordinal);
        Assert.Contains("kök neden", forChief, StringComparison.Ordinal);
        Assert.Contains("Süreç", forClerk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_address_is_not_offered_as_the_way_back()
    {
        using var clerk = await portal.SignInAsync("birim");

        var page = await clerk.OpenAsync("/yardim?sayfa=//kotu.example");

        Assert.Empty(page.QuerySelectorAll("a[href*='kotu.example']"));
    }
}
