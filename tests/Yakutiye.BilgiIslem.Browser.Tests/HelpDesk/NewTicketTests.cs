using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class NewTicketTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task The_chosen_subject_asks_its_own_questions()
    {
        var window = await OpenAsync("birim");
        await new NewTicket(window).OpenAsync();

        await window.ChooseAsync("Konu", "yazici yazdirmiyor", "Yazıcı yazdırmıyor");

        await Expect(window.Page.GetByLabel("Yazıcının markası ve modeli")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_form_with_gaps_says_what_is_missing_beside_each_field_and_keeps_the_rest()
    {
        var window = await OpenAsync("birim");
        var form = new NewTicket(window);
        await form.OpenAsync();
        await Window.TypeAsync(form.Description, "Sabahtan beri yazdırmıyor.");

        await window.ClickAsync("Kaydı gönder");

        await Expect(window.Page.Locator(".field-validation-error:visible")).Not.ToHaveCountAsync(0);
        await Expect(form.Description).ToHaveValueAsync("Sabahtan beri yazdırmıyor.");
    }

    [BrowserFact]
    public async Task What_was_typed_is_still_there_after_the_page_is_loaded_again()
    {
        var window = await OpenAsync("birim2");
        var form = new NewTicket(window);
        await form.OpenAsync();

        await form.Description.PressSequentiallyAsync("Zabıta ekibinin tableti şarj olmuyor.");
        await Expect(window.Page.GetByText("Taslak kaydedildi")).ToBeVisibleAsync();
        await window.Page.ReloadAsync();

        await Expect(form.Description).ToHaveValueAsync("Zabıta ekibinin tableti şarj olmuyor.");
        await Expect(window.Page.GetByText("Kaydedilmemiş taslağınız geri getirildi.")).ToBeVisibleAsync();
    }
}
