using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Shell;

[Collection(ShellCollection.Name)]
public sealed class PhoneMenuTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task On_a_phone_the_menu_waits_behind_a_button_and_closes_again()
    {
        var window = await OpenAsync("birim", WindowSize.Phone);
        await window.GoAsync("/panom");
        var entry = window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Ana menü" }).GetByRole(AriaRole.Link, new() { Name = "Panom" });
        await Expect(entry).Not.ToBeInViewportAsync();

        await window.FollowAsync("Menüyü aç");
        await Expect(entry).ToBeInViewportAsync();
        await window.FollowAsync("Menüyü kapat");

        await Expect(entry).Not.ToBeInViewportAsync();
    }
}
