using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Shell;

[Collection(ShellCollection.Name)]
public sealed class KeyboardTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task A_slash_goes_to_the_search_box()
    {
        var window = await OpenAsync("sef");
        await window.GoAsync("/panom");

        await window.Page.Keyboard.PressAsync("/");

        await Expect(window.Page.GetByLabel("Portalda ara")).ToBeFocusedAsync();
        await Expect(window.Page.GetByLabel("Portalda ara")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task A_question_mark_opens_the_help_and_escape_closes_it()
    {
        var window = await OpenAsync("sef");
        await window.GoAsync("/panom");
        var help = window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Yardım ve kısayollar" });

        await window.Page.Keyboard.PressAsync("?");
        await Expect(help).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");

        await Expect(help).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task The_first_tab_offers_to_skip_the_menu()
    {
        var window = await OpenAsync("sef");
        await window.GoAsync("/panom");

        await window.Page.Keyboard.PressAsync("Tab");

        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "İçeriğe geç" })).ToBeFocusedAsync();
    }
}
