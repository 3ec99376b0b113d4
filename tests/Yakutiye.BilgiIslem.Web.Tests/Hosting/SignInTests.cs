using System.Net;

namespace Yakutiye.BilgiIslem.Web.Tests.Hosting;

public sealed class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("mudur"), InlineData("sef"), InlineData("personel"), InlineData("some"), InlineData("birim"), InlineData("baskan"), InlineData("yonetici")]
    public async Task Every_demo_account_signs_in_and_sees_the_home_page(string userName)
    {
        using var visitor = await portal.SignInAsync(userName);

        var page = await visitor.OpenAsync("/panom");

        Assert.Contains("Panom", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in_page()
    {
        using var visitor = portal.NewVisitor();

        var answer = await visitor.Client.GetAsync("/panom");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/giris", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
