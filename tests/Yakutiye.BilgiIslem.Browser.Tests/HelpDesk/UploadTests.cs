using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class UploadTests(Portal portal) : BrowserTest(portal)
{
    private const string CopyPicture = """
        async bytes => {
          const blob = new Blob([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], { type: 'image/png' });
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
        }
        """;

    private const string HoldFile = """
        ([name, bytes]) => {
          const held = new DataTransfer();
          held.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, { type: 'image/png' }));
          return held;
        }
        """;

    private static readonly string Picture = Convert.ToBase64String(Photo.Png);

    [BrowserFact]
    public async Task A_copied_screenshot_is_pasted_into_the_form()
    {
        var window = await OpenAsync("birim");
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = new NewTicket(window);
        await form.OpenAsync();
        await window.Page.EvaluateAsync(CopyPicture, Picture);

        await form.Description.FocusAsync();
        await window.Page.Keyboard.PressAsync("Control+V");

        await Expect(form.Uploads.Filter(new() { HasText = "ekran-goruntusu-1.png" })).ToBeVisibleAsync();
        await Expect(form.Description).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task A_photo_is_dropped_on_the_form_and_taken_out_again()
    {
        var window = await OpenAsync("birim");
        var form = new NewTicket(window);
        await form.OpenAsync();
        var held = await window.Page.EvaluateHandleAsync(HoldFile, new[] { "yazıcı.png", Picture });

        await form.UploadZone.DispatchEventAsync("drop", new { dataTransfer = held });
        await Expect(form.Uploads.Filter(new() { HasText = "yazıcı.png" })).ToBeVisibleAsync();
        await window.ClickAsync("yazıcı.png dosyasını çıkar");

        await Expect(form.Uploads).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_program_is_refused_before_it_is_sent()
    {
        var window = await OpenAsync("birim");
        var form = new NewTicket(window);
        await form.OpenAsync();
        var program = new FilePayload { Name = "oyun.exe", MimeType = "application/octet-stream", Buffer = [0x4D, 0x5A] };

        await window.Page.Locator("input[type=file]").SetInputFilesAsync(program);

        await Expect(window.Page.GetByText("oyun.exe eklenmedi: bu dosya türü kabul edilmiyor.")).ToBeVisibleAsync();
        await Expect(form.Uploads).ToHaveCountAsync(0);
    }
}
