using System.Net;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketPageTests(DeskPortal portal) : IClassFixture<DeskPortal>
{
    [Theory]
    [InlineData("sef", TicketStatus.New, "Ata")]
    [InlineData("personel", TicketStatus.New, "Üzerime al")]
    [InlineData("personel", TicketStatus.Assigned, "İşleme al")]
    [InlineData("personel", TicketStatus.InProgress, "Çözüldü olarak kaydet")]
    [InlineData("personel", TicketStatus.OnHold, "Devam et")]
    [InlineData("personel", TicketStatus.Reopened, "İşleme al")]
    [InlineData("birim", TicketStatus.InProgress, "Yanıt yaz")]
    [InlineData("birim", TicketStatus.Resolved, "Çözümü onayla")]
    [InlineData("birim", TicketStatus.Closed, "Değerlendir")]
    public async Task The_page_offers_each_person_the_likely_next_step(string who, TicketStatus status, string step)
    {
        var ticket = await portal.TicketAsync(status);
        using var visitor = await portal.SignInAsync(who);

        var page = await visitor.OpenAsync($"/destek/talepler/{ticket.Id}");

        Assert.Equal(step, page.QuerySelector("[data-next-step]")!.TextContent.Trim());
        Assert.Single(page.QuerySelectorAll("[data-next-step]"));
    }

    [Theory]
    [InlineData("birim2", HttpStatusCode.NotFound)]
    [InlineData("yonetici", HttpStatusCode.NotFound)]
    [InlineData("birim", HttpStatusCode.OK)]
    [InlineData("baskan", HttpStatusCode.OK)]
    [InlineData("personel2", HttpStatusCode.OK)]
    [InlineData("mudur", HttpStatusCode.OK)]
    public async Task Who_may_not_see_a_ticket_does_not_find_it(string who, HttpStatusCode expected)
    {
        var ticket = await portal.TicketAsync();
        using var visitor = await portal.SignInAsync(who);

        Assert.Equal(expected, await visitor.StatusAsync($"/destek/talepler/{ticket.Id}"));
        Assert.Equal(expected, await visitor.StatusAsync($"/destek/talepler/{ticket.Id}/is-emri.pdf"));
    }

    [Fact]
    public async Task The_requester_reads_answers_but_no_internal_notes()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var worker = await portal.SignInAsync("personel");
        await worker.PostAsync($"/destek/talepler/{ticket.Id}/ic-not", new() { ["Text"] = "Garanti dışı kalmış olabilir." });
        await worker.PostAsync($"/destek/talepler/{ticket.Id}/yanit", new() { ["Text"] = "Yarın uğrayacağız.", ["MinutesSpent"] = "15" });
        using var requester = await portal.SignInAsync("birim");

        var ours = (await worker.OpenAsync($"/destek/talepler/{ticket.Id}")).QuerySelector("#surec")!.TextContent;
        var theirs = (await requester.OpenAsync($"/destek/talepler/{ticket.Id}")).QuerySelector("#surec")!.TextContent;

        Assert.Contains("Garanti dışı", ours, StringComparison.Ordinal);
        Assert.Contains("15 dk", ours, StringComparison.Ordinal);
        Assert.DoesNotContain("Garanti dışı", theirs, StringComparison.Ordinal);
        Assert.Contains("Yarın uğrayacağız.", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_an_answer_is_only_text()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var ticket = await portal.TicketAsync(TicketStatus.InProgress, title: "</title><b>kalın</b>");
        using var requester = await portal.SignInAsync("birim");

        await requester.PostAsync($"/destek/talepler/{ticket.Id}/yanit", new() { ["Text"] = hostile });
        var page = await requester.OpenAsync($"/destek/talepler/{ticket.Id}");

        Assert.Contains(hostile, page.QuerySelector("#surec")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#surec script, #surec img[src=x], main b > b"));
    }

    [Fact]
    public async Task A_long_story_is_shown_in_parts()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        await portal.WithDbAsync(async db =>
        {
            var stored = db.Set<Ticket>().Single(t => t.Id == ticket.Id);
            for (var i = 1; i <= 230; i++)
            {
                stored.Note($"Not {i}.", null, BilgiIslem.People.Actor.System, stored.OpenedAt);
            }

            return await db.SaveChangesAsync();
        });
        using var visitor = await portal.SignInAsync("personel");

        var newest = await visitor.OpenAsync($"/destek/talepler/{ticket.Id}");
        var earlier = await visitor.OpenAsync(newest.QuerySelector("#surec a.btn")!.GetAttribute("href")!);

        Assert.Equal(200, newest.QuerySelectorAll(".timeline-list > li").Length);
        Assert.Contains("Not 1.", earlier.QuerySelector("#surec")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Not 230.", earlier.QuerySelector("#surec")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_is_for_superiors()
    {
        var ticket = await portal.TicketAsync(TicketStatus.Resolved);
        using var chief = await portal.SignInAsync("sef");
        using var requester = await portal.SignInAsync("birim");

        var ours = await chief.OpenAsync($"/destek/talepler/{ticket.Id}?sekme=tarihce");
        var theirs = await requester.OpenAsync($"/destek/talepler/{ticket.Id}?sekme=tarihce");

        Assert.Contains("Çözüldü", ours.QuerySelector(".history-line")!.TextContent, StringComparison.Ordinal);
        Assert.Null(theirs.QuerySelector(".history-line"));
    }

    [Fact]
    public async Task A_worker_sees_who_else_is_looking()
    {
        var ticket = await portal.TicketAsync();
        using var one = await portal.SignInAsync("personel");
        using var other = await portal.SignInAsync("personel2");

        await one.PostAsync($"/destek/talepler/{ticket.Id}/bakan", [], $"/destek/talepler/{ticket.Id}");
        var answer = await other.PostAsync($"/destek/talepler/{ticket.Id}/bakan", [], $"/destek/talepler/{ticket.Id}");

        Assert.Contains("Serkan Çelik", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linked_tickets_show_each_other_until_the_link_is_taken_away()
    {
        var (one, other) = (await portal.TicketAsync(), await portal.TicketAsync(title: "Tarayıcı da çalışmıyor"));
        using var worker = await portal.SignInAsync("personel");

        await worker.PostAsync($"/destek/talepler/{one.Id}/bagla", new() { ["number"] = other.Number }, $"/destek/talepler/{one.Id}");
        var linked = await worker.OpenAsync($"/destek/talepler/{other.Id}");
        var remove = linked.QuerySelector(".related form")!.GetAttribute("action")!;
        await worker.PostAsync(remove, [], $"/destek/talepler/{other.Id}");

        Assert.Contains(one.Number, linked.QuerySelector(".related")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await worker.OpenAsync($"/destek/talepler/{one.Id}")).QuerySelector(".related li"));
    }
}
