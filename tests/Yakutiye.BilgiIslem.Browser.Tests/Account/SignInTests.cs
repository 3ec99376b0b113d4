using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Account;

[Collection(AccountCollection.Name)]
public sealed class SignInTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task Who_gives_a_wrong_password_stays_at_the_door_and_is_not_told_which_part_was_wrong()
    {
        var window = await OpenAsync();
        await window.GoAsync("/giris");

        await window.TrySignInAsync("birim", "yanlis-parola-1");
        var wrongPassword = await window.Page.GetByRole(AriaRole.Alert).First.InnerTextAsync();
        await window.TrySignInAsync("boyle-biri-yok", "yanlis-parola-1");
        var wrongName = await window.Page.GetByRole(AriaRole.Alert).First.InnerTextAsync();

        await Expect(window.Page.GetByLabel("Parola")).ToBeVisibleAsync();
        Assert.Contains("yanlış", wrongPassword, StringComparison.Ordinal);
        Assert.Equal(wrongPassword, wrongName);
    }

    [BrowserFact]
    public async Task Who_gives_the_right_password_comes_to_the_own_desk()
    {
        var window = await OpenAsync();

        await window.SignInAsync("birim");

        await Expect(window.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Panom"));
        await Expect(window.Page.GetByText("Hatice Yılmaz").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Who_was_on_the_way_to_a_page_comes_to_it_after_signing_in()
    {
        var window = await OpenAsync();
        await window.GoAsync("/panom?kart=duyurular");

        await window.TrySignInAsync("birim2", DemoAccounts.Password);

        await window.Page.WaitForURLAsync("**/panom?kart=duyurular");
    }

    [BrowserFact]
    public async Task After_signing_out_the_back_button_shows_nothing()
    {
        var window = await OpenAsync();
        await window.SignInAsync("personel2");

        await window.Page.Locator(".shell-user").ClickAsync();
        await window.ClickAsync("Çıkış yap");
        await window.Page.WaitForURLAsync("**/giris*");
        await window.Page.GoBackAsync();

        await Expect(window.Page.GetByLabel("Parola")).ToBeVisibleAsync();
        await Expect(window.Page.GetByText("Gülşah Öztürk")).ToHaveCountAsync(0);
    }
}
