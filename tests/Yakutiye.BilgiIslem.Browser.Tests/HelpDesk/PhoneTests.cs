using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Browser.Tests.Sweep;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class PhoneTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task A_clerk_tells_of_a_fault_on_the_phone_finds_it_in_the_list_and_answers()
    {
        var clerk = await OpenAsync("birim2", WindowSize.Phone);

        var ticket = await new NewTicket(clerk).FileAsync("Telefondan bildirilen arıza", "Zabıta noktasındaki yazıcı.", Photo.Jpeg("nokta.jpg"));
        await ExpectItFitsAsync(clerk);
        await clerk.GoAsync("/destek/taleplerim");
        await ExpectItFitsAsync(clerk);
        await clerk.FollowAsync(ticket.Number);
        await clerk.Page.GetByLabel("Yanıtınız").FillAsync("Fişini çekip taktım, yine olmadı.");
        await clerk.ClickAsync("Yanıtı gönder");

        await Expect(ticket.Story.GetByText("Fişini çekip taktım, yine olmadı.")).ToBeVisibleAsync();
    }

    private static async Task ExpectItFitsAsync(Window window) => Assert.Empty(await PageCheck.OverflowAsync(window.Page));
}
