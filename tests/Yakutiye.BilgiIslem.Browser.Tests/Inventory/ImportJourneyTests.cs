using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

[Collection(InventoryCollection.Name)]
public sealed class ImportJourneyTests(Portal portal) : BrowserTest(portal)
{
    // As Turkish Excel saves it: semicolons, Windows-1254, commas in amounts.
    private const string OldBooks = """
        Taşınır kodu;Adı;Marka;Seri no;Giriş tarihi;Değer;Zimmetli
        255.02.02.01;Işıklı ekran;Dell;AKT-1;15.03.2023;4.500,50;
        255.02.02.01;Ekran;Dell;AKT-2;15.03.2023;4.500,50;Hatice Yılmaz
        999.99;Olmayan kod;Dell;AKT-3;15.03.2023;100;
        255.02.02.01;Ekran;Dell;AKT-4;31.02.2023;100;
        """;

    [BrowserFact]
    public async Task Old_books_are_brought_in_under_an_opening_order_and_the_refused_lines_come_back_as_a_sheet()
    {
        await CustodyStock.OpenAsync(Portal);
        var (chief, director) = (await OpenAsync("sef"), await OpenAsync("mudur"));

        var order = await OrderAsync(chief, director);
        await UploadAsync(chief);
        await Expect(RefusalOf(chief, 3)).ToContainTextAsync("yazılı emri gerekir");
        await chief.Page.GetByLabel("Açılış yazılı emri").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(chief, order) });
        await chief.ClickAsync("Yeniden incele");
        await Expect(chief.Main.GetByText("2 taşınır aktarılabilir (1 kişide ya da odada, 1 ambarda); 2 satır reddedildi.")).ToBeVisibleAsync();
        await Expect(RefusalOf(chief, 4)).ToContainTextAsync("999.99");
        await Expect(RefusalOf(chief, 5)).ToContainTextAsync("31.02.2023");
        var sheet = await SheetAsync(chief);
        await chief.Page.GetByLabel("Reddedilen satırları indirdim").CheckAsync();
        await chief.ClickAsync("Geçerli 2 taşınırı aktar");
        await chief.Page.WaitForURLAsync("**/envanter/fisler*");

        Assert.Contains("AKT-3", sheet, StringComparison.Ordinal);
        Assert.Contains("AKT-4", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("AKT-2", sheet, StringComparison.Ordinal);
        await chief.GoAsync("/envanter/demirbaslar?q=AKT-2");
        await Expect(chief.Main.GetByText("Hatice Yılmaz").First).ToBeVisibleAsync();
        await chief.GoAsync("/envanter/demirbaslar?q=isikli");
        await Expect(chief.Main.GetByText("Işıklı ekran").First).ToBeVisibleAsync();
    }

    private static async Task<string> OrderAsync(Window chief, Window director)
    {
        await chief.GoAsync("/envanter/aktarim");
        await chief.FollowAsync("açılış talebini");
        await Window.TypeAsync(chief.Page.GetByLabel("Miktar"), "1");
        await Window.TypeAsync(chief.Page.GetByRole(AriaRole.Textbox, new() { Name = "Gerekçe" }), "Portaldan önceki zimmetler.");
        await chief.ClickAsync("Talebi gönder");
        await Expect(chief.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("ZTL-");
        await director.GoAsync(new Uri(chief.Page.Url).AbsolutePath);
        await director.FollowAsync("Yazılı emir ver");
        await director.ClickAsync("Emri ver");
        var heading = director.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(heading).ToContainTextAsync("EMR-");
        await Expect(director.Main.GetByRole(AriaRole.Link, new() { Name = "Dosyadan aktar" })).ToBeVisibleAsync();
        return (await heading.InnerTextAsync()).Trim();
    }

    private static async Task UploadAsync(Window window)
    {
        var file = new FilePayload
        {
            Name = "eski defter.csv",
            MimeType = "text/csv",
            Buffer = CodePagesEncodingProvider.Instance.GetEncoding(1254)!.GetBytes(OldBooks.ReplaceLineEndings("\r\n")),
        };
        await window.GoAsync("/envanter/aktarim");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await window.ClickAsync("Dosyayı incele");
        await window.Page.WaitForURLAsync("**/envanter/aktarim/*-*");
    }

    private static async Task<string> OptionAsync(Window window, string order) =>
        (await window.Page.GetByLabel("Açılış yazılı emri").Locator("option").Filter(new() { HasText = order.Split(' ')[0] }).First.InnerTextAsync()).Trim();

    private static ILocator RefusalOf(Window window, int line) =>
        window.Main.GetByRole(AriaRole.Row).Filter(new() { Has = window.Page.GetByRole(AriaRole.Rowheader, new() { Name = $"{line}", Exact = true }) }).First;

    // Excel keeps what stands in cells in plain XML.
    private static async Task<string> SheetAsync(Window window)
    {
        var link = await window.Page.GetByRole(AriaRole.Link, new() { Name = "Reddedilen satırları düzeltmek için indir" }).GetAttributeAsync("href");
        await using var answer = await window.Page.APIRequest.GetAsync(link!);
        using var workbook = new ZipArchive(new MemoryStream(await answer.BodyAsync()));
        var text = new StringBuilder();
        foreach (var part in workbook.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
