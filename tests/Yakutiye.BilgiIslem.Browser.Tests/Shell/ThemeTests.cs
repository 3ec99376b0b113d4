using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Shell;

[Collection(ShellCollection.Name)]
public sealed class ThemeTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task Who_chose_the_dark_look_finds_it_again_on_the_next_page()
    {
        var window = await OpenAsync("birim");
        await window.GoAsync("/panom");

        await window.Page.Locator("summary", new() { Has = window.Page.GetByLabel("Görünüm") }).ClickAsync();
        await window.ClickAsync("Koyu");
        await window.Page.ReloadAsync();

        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
    }

    [BrowserFact]
    public async Task Who_chose_nothing_gets_the_look_of_the_device()
    {
        var window = await OpenAsync("birim", WindowSize.Desk with { IsDark = true });

        await window.GoAsync("/panom");

        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
    }
}
