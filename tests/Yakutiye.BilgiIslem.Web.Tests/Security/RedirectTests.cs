using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;
using Yakutiye.BilgiIslem.Web.Tests.Account;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class RedirectTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("//kotu.example"), InlineData("https://kotu.example"), InlineData("/\\kotu.example"), InlineData("javascript:alert(1)")]
    [InlineData("\\\\kotu.example"), InlineData("/\t/kotu.example"), InlineData("")]
    public async Task Sign_in_leads_nowhere_but_into_the_portal(string wanted)
    {
        using var visitor = portal.NewVisitor();

        var answer = await visitor.PostAsync(
            "/giris", new() { ["UserName"] = "birim", ["Password"] = DemoAccounts.Password, ["ReturnTo"] = wanted });

        Assert.Equal("/panom", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Sign_in_leads_back_to_the_page_that_was_asked_for()
    {
        using var visitor = portal.NewVisitor();
        var asked = await visitor.Client.GetAsync("/hesabim?sekme=2");
        var page = await visitor.OpenAsync(asked.Headers.Location!.ToString());

        var answer = await visitor.SubmitAsync(page, "/giris", new() { ["UserName"] = "birim", ["Password"] = DemoAccounts.Password });

        Assert.True(answer.LeadsTo("/hesabim?sekme=2"));
    }
}
