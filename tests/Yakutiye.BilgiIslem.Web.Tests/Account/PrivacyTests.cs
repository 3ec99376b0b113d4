using System.Net;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class PrivacyTests
{
    [Fact]
    public async Task A_new_text_is_read_once_and_then_leads_on_to_where_the_person_wanted()
    {
        await using var portal = new PortalFactory();
        await portal.WithAsync<PrivacyDesk, PrivacyNotice>(desk => desk.PublishAsync("## Yeni metin\n\n[kötü](javascript:alert(1)) <b>kalın</b>", CancellationToken.None));
        using var visitor = await portal.SignInAsync("birim");

        var asked = await visitor.Client.GetAsync("/panom?x=1");
        var page = await visitor.OpenAsync(asked.Headers.Location!.ToString());
        var unticked = await visitor.SubmitAsync(page, "/kvkk/onay");
        var ticked = await visitor.SubmitAsync(page, "/kvkk/onay", new() { ["HasRead"] = "true" });

        Assert.True(asked.LeadsTo("/kvkk/onay"));
        Assert.Equal(HttpStatusCode.OK, unticked.StatusCode);
        Assert.True(ticked.LeadsTo("/panom?x=1"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/panom"));
        Assert.DoesNotContain("javascript:", page.Body!.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Null(page.QuerySelector("article b"));
    }

    [Fact]
    public async Task The_text_can_be_read_before_signing_in()
    {
        await using var portal = new PortalFactory();
        using var visitor = portal.NewVisitor();

        var page = await visitor.OpenAsync("/kvkk");

        Assert.Contains("6698", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
