using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class TicketListTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task The_chief_gives_several_tickets_to_one_person_at_once()
    {
        var clerk = await OpenAsync("birim");
        var first = await new NewTicket(clerk).FileAsync("Toplu: birinci yazıcı", "Yazmıyor.");
        var second = await new NewTicket(clerk).FileAsync("Toplu: ikinci yazıcı", "O da yazmıyor.");
        var chief = await OpenAsync("sef");
        await chief.GoAsync("/destek/talepler?q=toplu");

        await chief.Page.GetByLabel($"{first.Number} seç").CheckAsync();
        await chief.Page.GetByLabel($"{second.Number} seç").CheckAsync();
        await Expect(chief.Main.GetByText("2 kayıt seçildi")).ToBeVisibleAsync();
        await chief.Page.GetByLabel("Atanacak kişi").SelectOptionAsync(await OptionAsync(chief, "Gülşah Öztürk"));
        await chief.ClickAsync("Ata");

        await Expect(chief.Page.GetByText("2 kayıt Gülşah Öztürk üzerine atandı.")).ToBeVisibleAsync();
        await Expect(chief.Main.GetByRole(AriaRole.Row, new() { Name = second.Number })).ToContainTextAsync("Atandı");
    }

    [BrowserFact]
    public async Task A_filter_that_is_needed_every_day_gets_a_name_and_is_found_again()
    {
        var chief = await OpenAsync("sef");
        await chief.GoAsync("/destek/talepler?q=yazici&kapsam=All");

        await chief.ClickAsync("Görünümler");
        await chief.Page.GetByLabel("Şu anki filtreyi sakla").FillAsync("Yazıcı arızaları");
        await chief.ClickAsync("Sakla");
        await chief.GoAsync("/destek/talepler");
        await chief.ClickAsync("Görünümler");
        await chief.FollowAsync("Yazıcı arızaları");

        await chief.Page.WaitForURLAsync(url => url.Contains("q=yazici", StringComparison.Ordinal) && url.Contains("kapsam=All", StringComparison.Ordinal));
        await Expect(chief.Page.GetByLabel("Listede ara")).ToHaveValueAsync("yazici");
    }

    private static async Task<string> OptionAsync(Window window, string name) =>
        (await window.Page.GetByLabel("Atanacak kişi").Locator("option", new() { HasText = name }).GetAttributeAsync("value"))!;
}
