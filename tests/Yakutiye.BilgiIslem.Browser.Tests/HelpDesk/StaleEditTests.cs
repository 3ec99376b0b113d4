using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class StaleEditTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task Who_saves_second_sees_both_versions_and_keeps_what_was_typed()
    {
        var clerk = await OpenAsync("birim");
        var chief = await OpenAsync("sef");
        var technician = await OpenAsync("personel2");
        var ticket = await new NewTicket(clerk).FileAsync("Yazıcı soluk basıyor", "Toner yeni değişti.");
        await OpenFormAsync(chief, ticket, "Bütün belediye");
        await OpenFormAsync(technician, ticket, "Tek kişi");

        await chief.ClickAsync("Kaydet");
        await ticket.BackAsync(chief);
        technician.Complaints.Expect(422);
        await technician.ClickAsync("Kaydet");

        var conflict = technician.Main.Locator(".conflict");
        await Expect(conflict).ToContainTextAsync("Nurcan Işık");
        await Expect(conflict.GetByRole(AriaRole.Row, new() { Name = "Etki" })).ToContainTextAsync(await ChosenAsync(technician));
    }

    private static async Task OpenFormAsync(Window window, TicketPage ticket, string impact)
    {
        await window.GoAsync($"{ticket.Path}/siniflandir");
        await window.Page.GetByLabel("Etki").SelectOptionAsync(new SelectOptionValue { Label = impact });
    }

    private static Task<string> ChosenAsync(Window window) => window.Page.GetByLabel("Etki").Locator("option:checked").InnerTextAsync();
}
