using System.Net;
using AngleSharp.Html.Dom;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Settings;

public sealed class SecondFactorsPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Who_bears_a_role_that_needs_a_second_factor_is_led_to_set_it_up()
    {
        using var administrator = await portal.SignInAsync("yonetici");
        using var chief = await portal.SignInAsync("sef");
        Assert.Equal(HttpStatusCode.OK, await chief.StatusAsync("/panom"));

        var saved = await administrator.PostAsync("/yonetim/ayarlar/guvenlik", new() { ["Roles"] = "Sef" });
        var led = await chief.Client.GetAsync("/panom");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("/hesabim/iki-adim", led.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await administrator.OpenAsync("/yonetim/ayarlar/guvenlik");
        Assert.Equal(["Sef"], page.QuerySelectorAll("input[name=Roles]").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value));
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused()
    {
        using var administrator = await portal.SignInAsync("yonetici");

        var answer = await administrator.PostAsync("/yonetim/ayarlar/guvenlik", new() { ["Roles"] = "Padisah" });

        Assert.Contains("Böyle bir rol yok", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }
}
