using System.Text;
using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.People;

[Collection(PeopleCollection.Name)]
public sealed class ImportTests(Portal portal) : BrowserTest(portal)
{
    // As Turkish Excel saves it: semicolons, Windows-1254, a code with leading noughts.
    private const string Heading = """
        Kullanıcı adı;Adı soyadı;Birim;Unvanı;Dahili;Oda no;Kadro

        """;

    private const string Good = Heading + """
        ayse.isik;Ayşe Işık;Fen İşleri Müdürlüğü;Mühendis;1204;104;Memur
        ibrahim.celik;İbrahim Çelik;FEN;Tekniker;1205;007;İşçi
        sukru.ozdag;Şükrü Özdağ;ZBT;Zabıta Memuru;1013;012;Memur
        gulizar.yagci;Gülizar Yağcı;Mali Hizmetler Müdürlüğü;Veznedar;1402;021;Sözleşmeli
        """;

    private const string Bad = Heading + """
        nesrin.guclu;Nesrin Güçlü;İmar ve Şehircilik Müdürlüğü;Şehir Plancısı;1301;008;Memur
        nesrin.guclu;Nesrin Güçlü;IMR;Şehir Plancısı;1301;008;Memur
        yigit.sogut;Yiğit Söğüt;YAZ;Memur;1501;019;Memur
        olcay.tas;Olcay Taş;Uzay İşleri Müdürlüğü;Pilot;1999;999;Memur
        cigdem.gur;;FEN;Memur;1206;105;Memur
        """;

    [BrowserFact]
    public async Task A_dry_run_names_the_three_bad_lines_with_their_reasons_and_writes_nothing()
    {
        var window = await OpenAsync("yonetici");

        await UploadAsync(window, Bad);

        await Expect(window.Main.GetByText("3 satır reddedildi")).ToBeVisibleAsync();
        await Expect(RefusalOf(window, 3)).ToContainTextAsync("2. satırda da var");
        await Expect(RefusalOf(window, 5)).ToContainTextAsync("Uzay İşleri Müdürlüğü");
        await Expect(RefusalOf(window, 6)).ToContainTextAsync("boş bırakılamaz");
        await Expect(window.Page.GetByLabel("Karakter kodlaması").Locator("option:checked")).ToContainTextAsync("1254");
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "kaydı uygula" })).ToHaveCountAsync(0);
        await window.GoAsync("/rehber?q=sogut");
        await Expect(window.Main.GetByText("Yiğit Söğüt")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_mended_file_is_applied_as_a_whole_and_its_people_stand_in_the_directory()
    {
        var window = await OpenAsync("yonetici");

        await UploadAsync(window, Good);
        await Expect(window.Main.GetByText("4 kayıt eklenecek")).ToBeVisibleAsync();
        await window.ClickAsync("4 kaydı uygula");
        await window.Page.WaitForURLAsync("**/yonetim/iceri-aktar");

        await window.GoAsync("/rehber?q=ozdag");
        await Expect(window.Main.GetByText("Şükrü Özdağ").First).ToBeVisibleAsync();
    }

    private static async Task UploadAsync(Window window, string text)
    {
        var file = new FilePayload
        {
            Name = "kullanıcılar.csv",
            MimeType = "text/csv",
            Buffer = CodePagesEncodingProvider.Instance.GetEncoding(1254)!.GetBytes(text.ReplaceLineEndings("\r\n")),
        };
        await window.GoAsync("/yonetim/iceri-aktar");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await window.ClickAsync("Dosyayı incele");
        await window.Page.WaitForURLAsync("**/yonetim/iceri-aktar/*-*");
    }

    private static ILocator RefusalOf(Window window, int line) =>
        window.Main.GetByRole(AriaRole.Row).Filter(new() { Has = window.Page.GetByRole(AriaRole.Rowheader, new() { Name = $"{line}", Exact = true }) }).First;
}
