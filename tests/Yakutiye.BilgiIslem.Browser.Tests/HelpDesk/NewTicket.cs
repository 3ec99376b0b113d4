using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

/// <summary>The form on which a fault is told.</summary>
internal sealed class NewTicket(Window window)
{
    public const string Path = "/destek/talepler/yeni";

    public ILocator Description => window.Page.GetByLabel("Açıklama");

    public ILocator Uploads => window.Page.Locator(".upload-list li");

    public ILocator UploadZone => window.Page.Locator(".upload-zone");

    public Task OpenAsync() => window.GoAsync(Path);

    /// <summary>Tells of a printer that does not print, and comes to the ticket's own page.</summary>
    public async Task<TicketPage> FileAsync(string title, string description, params FilePayload[] photos)
    {
        await OpenAsync();
        await FillAsync(title, description);
        if (photos.Length > 0)
        {
            await window.Page.Locator("input[type=file]").SetInputFilesAsync(photos);
            await Expect(Uploads).ToHaveCountAsync(photos.Length);
        }

        return await SendAsync();
    }

    public async Task FillAsync(string title, string description)
    {
        // The subject's questions come from the server; what is typed before they are there would be typed into nothing.
        await window.Page.RunAndWaitForResponseAsync(
            () => window.ChooseAsync("Konu", "yazici yazdirmiyor", "Yazıcı yazdırmıyor"),
            answer => answer.Url.EndsWith("/yeni/sorular", StringComparison.Ordinal));
        await Window.TypeAsync(window.Page.GetByLabel("Yazıcının markası ve modeli"), "Kyocera M3645");
        await Window.TypeAsync(window.Page.GetByLabel("Başlık"), title);
        await Window.TypeAsync(Description, description);
        await window.Page.GetByText("İşimi yapamıyorum").ClickAsync();
    }

    public async Task<TicketPage> SendAsync()
    {
        await window.ClickAsync("Kaydı gönder");
        await Expect(window.Main.Locator(".detail, .validation-summary-errors").First).ToBeVisibleAsync();

        var refusal = await window.Main.Locator(".validation-summary-errors").AllInnerTextsAsync();
        Assert.Empty(refusal);
        return await TicketPage.OnAsync(window);
    }
}
