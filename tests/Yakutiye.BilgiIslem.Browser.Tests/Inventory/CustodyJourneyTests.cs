using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

[Collection(InventoryCollection.Name)]
public sealed class CustodyJourneyTests(Portal portal) : BrowserTest(portal)
{
    private static readonly WindowSize Tablet = new(820, 1180, IsPhone: true, IsDark: true);

    [BrowserFact]
    public async Task A_device_is_asked_for_ordered_handed_over_with_a_drawn_signature_and_returned()
    {
        var tag = await CustodyStock.EnterAsync(Portal);
        var chief = await OpenAsync("sef");
        var director = await OpenAsync("mudur");
        var technician = await OpenAsync("personel", Tablet);

        var request = await AskAsync(chief, tag);
        var order = await SignAsync(director, request);
        var document = await HandOverAsync(technician, order, tag);
        await DrawAsync(technician, document);
        var paper = await PaperAsync(technician, document);
        var again = await PaperAsync(technician, document);
        await ReturnAsync(technician, document);

        Assert.Equal(paper, again);
        var text = PdfText.Of(paper);
        Assert.All<string>(["Taşınır Teslim Belgesi", tag, "Hatice Yılmaz", "Serkan Çelik", "HDMI kablosu", "EMR-", "sistem onayıdır"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static async Task<string> AskAsync(Window chief, string tag)
    {
        await chief.GoAsync("/envanter/talepler/yeni");
        await chief.ChooseAsync("Teslim alacak kişi", "Hatice", "Hatice Yılmaz");
        await chief.ChooseAsync("Taşınırlar", tag, tag);
        await Window.TypeAsync(chief.Page.GetByRole(AriaRole.Textbox, new() { Name = "Gerekçe" }), "İkinci ekran gerekiyor.");
        await chief.ClickAsync("Talebi gönder");
        return await PathAsync(chief, "ZTL-");
    }

    private static async Task<string> SignAsync(Window director, string request)
    {
        await director.GoAsync(request);
        await director.FollowAsync("Yazılı emir ver");
        await director.ClickAsync("Emri ver");
        return await PathAsync(director, "EMR-");
    }

    private static async Task<string> HandOverAsync(Window technician, string order, string tag)
    {
        await technician.GoAsync(order);
        await technician.FollowAsync("Teslim et");
        await Expect(technician.Main.GetByText(tag)).ToBeVisibleAsync();
        await technician.ClickAsync("Teslim belgesini düzenle");
        return await PathAsync(technician, "TTB-");
    }

    private static async Task DrawAsync(Window technician, string document)
    {
        await technician.FollowAsync("Burada imzalat");
        await StrokeAsync(technician);
        await Expect(technician.Page.Locator("input[name=Signature]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^data:image/png;base64,"));
        await technician.ClickAsync("Teslim alındı");
        await technician.Page.WaitForURLAsync("**" + document);
        await Expect(technician.Main.GetByText("Yerinde, çizilen imzayla").First).ToBeVisibleAsync();
    }

    private static async Task ReturnAsync(Window technician, string document)
    {
        await technician.GoAsync(document);
        await technician.FollowAsync("Geri al");
        await technician.Main.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await technician.ClickAsync("Geri alındı");
        await PathAsync(technician, "IADE-");
        await technician.FollowAsync("Burada imzalat");
        await StrokeAsync(technician);
        await technician.ClickAsync("İadeyi onayla");
        await Expect(technician.Main.GetByText("İade tamamlandı.")).ToBeVisibleAsync();
    }

    private static async Task StrokeAsync(Window window)
    {
        var canvas = window.Page.Locator("[data-signature] canvas");
        await Expect(window.Page.Locator("[data-signature][data-ready]")).ToBeVisibleAsync();
        await canvas.ScrollIntoViewIfNeededAsync();
        var box = (await canvas.BoundingBoxAsync())!;
        await window.Page.Mouse.MoveAsync(box.X + 30, box.Y + 80);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(box.X + 120, box.Y + 30, new() { Steps = 6 });
        await window.Page.Mouse.MoveAsync(box.X + 220, box.Y + 110, new() { Steps = 6 });
        await window.Page.Mouse.UpAsync();
    }

    private static async Task<string> PathAsync(Window window, string series)
    {
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(series);
        return new Uri(window.Page.Url).AbsolutePath;
    }

    private static async Task<byte[]> PaperAsync(Window window, string document)
    {
        await using var answer = await window.Page.APIRequest.GetAsync(document + "/belge.pdf");
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return await answer.BodyAsync();
    }
}
