using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

[Collection(HelpDeskCollection.Name)]
public sealed class MainJobTests(Portal portal) : BrowserTest(portal)
{
    private const string Title = "Yazıcı kâğıdı sıkıştırıyor";
    private const string Answer = "Öğleden önce uğrayıp bakacağım, yazıcıyı kapalı tutun.";
    private const string Finding = "Kâğıt alma tekerleği aşınmış; ızgarada yırtık kâğıt vardı.";
    private const string Solution = "Kâğıt alma tekerleği değiştirildi, ızgara temizlendi, deneme çıktısı alındı.";

    [BrowserFact]
    public async Task A_fault_with_a_photo_is_assigned_visited_resolved_confirmed_rated_and_printed()
    {
        var clerk = await OpenAsync("birim");
        var chief = await OpenAsync("sef");
        var technician = await OpenAsync("personel");

        var ticket = await FileWithPhotoAsync(clerk);
        await AssignAsync(chief, await ticket.InAsync(chief));
        await WorkAsync(technician, await ticket.InAsync(technician));
        await ConfirmAndRateAsync(clerk, await ticket.InAsync(clerk));
        var paper = await PrintAsync(clerk);

        Assert.Contains(ticket.Number, paper, StringComparison.Ordinal);
        Assert.All<string>(["Arıza İş Emri", Title, Finding, Solution, "Hatice Yılmaz", "Serkan Çelik", "İşi yapan", "Talep sahibi", "Fen İşleri Müdürlüğü"],
            expected => Assert.Contains(expected, paper, StringComparison.Ordinal));
    }

    private static async Task<TicketPage> FileWithPhotoAsync(Window clerk)
    {
        var form = new NewTicket(clerk);
        var ticket = await form.FileAsync(Title, "Üç sayfada bir sıkışıyor; çıtırtı geliyor.", Photo.Jpeg("yazıcı önü.jpg"));

        Assert.Matches(@"^ARZ-20\d\d-\d{6}$", ticket.Number);
        await ticket.ExpectStatusAsync("Yeni");
        await Expect(clerk.Main.GetByText("yazıcı önü.jpg").First).ToBeVisibleAsync();
        return ticket;
    }

    private static async Task AssignAsync(Window chief, TicketPage ticket)
    {
        await ticket.GoToAsync("Ata");
        await chief.Page.GetByRole(AriaRole.Radio, new() { Name = "Serkan Çelik" }).CheckAsync();
        await chief.ClickAsync("Ata");

        await ticket.BackAsync();
        await ticket.ExpectStatusAsync("Atandı");
    }

    private static async Task WorkAsync(Window technician, TicketPage ticket)
    {
        await ticket.DoAsync("İşleme al");
        await ticket.ExpectStatusAsync("İşlemde");

        await technician.Page.GetByLabel("Yanıtınız").FillAsync(Answer);
        await technician.ClickAsync("Yanıtı gönder");
        await Expect(ticket.Story.GetByText(Answer)).ToBeVisibleAsync();

        await ticket.GoToAsync("Yerinde müdahale yaz");
        await technician.Page.GetByLabel("Ne tespit edildi?").FillAsync(Finding);
        await technician.Page.GetByLabel("Sonuç").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await technician.ClickAsync("Kaydet");
        await ticket.BackAsync();

        await ticket.GoToAsync("Çözüldü olarak kaydet");
        await technician.Page.GetByLabel("Kök neden").SelectOptionAsync(new SelectOptionValue { Label = "Donanım" });
        await technician.Page.GetByLabel("Çözüm").FillAsync(Solution);
        await technician.ClickAsync("Çözüldü olarak kaydet");
        await ticket.BackAsync();
        await ticket.ExpectStatusAsync("Çözüldü");
    }

    private static async Task ConfirmAndRateAsync(Window clerk, TicketPage ticket)
    {
        await Expect(ticket.Story.GetByText(Answer)).ToBeVisibleAsync();
        await ticket.DoAsync("Çözümü onayla");
        await ticket.ExpectStatusAsync("Kapandı");

        await ticket.GoToAsync("Değerlendir");
        await clerk.Page.Locator(".rating-star").Last.ClickAsync();
        await clerk.Page.GetByLabel("Yorumunuz").FillAsync("Teşekkürler, çok hızlı oldu.");
        await clerk.ClickAsync("Değerlendirmeyi gönder");
        await ticket.BackAsync();
        await Expect(clerk.Main.GetByText("5/5", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task<string> PrintAsync(Window clerk)
    {
        var link = await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "İş emri (PDF)", IncludeHidden = true }).First.GetAttributeAsync("href");
        await using var answer = await clerk.Page.APIRequest.GetAsync(link!);
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return PdfText.Of(await answer.BodyAsync());
    }
}
