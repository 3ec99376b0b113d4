using UglyToad.PdfPig;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class WorkOrderTests(DeskPortal portal) : IClassFixture<DeskPortal>
{
    [Fact]
    public async Task The_work_order_says_everything_and_the_users_copy_nothing_internal()
    {
        var ticket = await portal.TicketAsync(TicketStatus.Resolved);
        using var worker = await portal.SignInAsync("personel");
        await worker.PostAsync($"/destek/talepler/{ticket.Id}/ic-not", new() { ["Text"] = "Yedek kartuş depoda." }, "/panom");

        var ours = await TextAsync(worker.Client, $"/destek/talepler/{ticket.Id}/is-emri.pdf");
        var theirs = await TextAsync(worker.Client, $"/destek/talepler/{ticket.Id}/is-emri.pdf?nusha=kullanici");

        foreach (var words in new[] { ticket.Number, "Hatice Yılmaz", "Kırmızı ışık yanıyor", "Işık LP-20", "Kartuş değiştirildi", "Donanım", "Kullanılan parçalar", "BİRİM KAYDI", "Sayfa 1" })
        {
            Assert.Contains(words, ours, StringComparison.Ordinal);
        }

        Assert.Contains("Yedek kartuş depoda", ours, StringComparison.Ordinal);
        Assert.DoesNotContain("Yedek kartuş depoda", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_requester_never_gets_the_internal_copy()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var worker = await portal.SignInAsync("personel");
        await worker.PostAsync($"/destek/talepler/{ticket.Id}/ic-not", new() { ["Text"] = "Kullanıcı hatası olabilir." }, "/panom");
        using var requester = await portal.SignInAsync("birim");

        var paper = await TextAsync(requester.Client, $"/destek/talepler/{ticket.Id}/is-emri.pdf");

        Assert.DoesNotContain("Kullanıcı hatası", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_a_paper_leads_to_its_record_and_a_made_up_one_to_nothing()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var worker = await portal.SignInAsync("personel");
        var code = Code(await TextAsync(worker.Client, $"/destek/talepler/{ticket.Id}/is-emri.pdf"));
        using var stranger = await portal.SignInAsync("birim2");

        var current = (await stranger.OpenAsync($"/dogrula/{code}")).QuerySelector("main")!;
        await worker.PostAsync($"/destek/talepler/{ticket.Id}/coz", new() { ["Version"] = ticket.Version.ToString(), ["RootCause"] = "User", ["Solution"] = "Anlatıldı." }, "/panom");
        var changed = (await stranger.OpenAsync($"/dogrula/{code}")).QuerySelector("main")!;
        var forged = (await stranger.OpenAsync($"/dogrula/{code[..^1]}{(code[^1] == '0' ? '1' : '0')}")).QuerySelector("main")!;

        Assert.Contains("geçerli ve güncel", current.TextContent, StringComparison.Ordinal);
        Assert.Contains(ticket.Number, current.TextContent, StringComparison.Ordinal);
        Assert.Null(current.QuerySelector($"a[href='/destek/talepler/{ticket.Id}']"));
        Assert.Contains("sonra değişti", changed.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(ticket.Number, forged.TextContent, StringComparison.Ordinal);
    }

    private static string Code(string text) => System.Text.RegularExpressions.Regex.Match(text, "A[0-9A-Z]+-[0-9A-Z]{4}-[0-9A-Z]{8}").Value;

    private static async Task<string> TextAsync(HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        using var paper = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        return string.Join('\n', paper.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))));
    }
}
