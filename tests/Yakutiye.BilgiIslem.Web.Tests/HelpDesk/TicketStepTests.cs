using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketStepTests(DeskPortal portal) : IClassFixture<DeskPortal>
{
    private static readonly Dictionary<string, (TicketStatus From, TicketStatus To, Dictionary<string, string> Fields)> Steps = new()
    {
        ["uzerine-al"] = (TicketStatus.New, TicketStatus.Assigned, []),
        ["ata"] = (TicketStatus.New, TicketStatus.Assigned, new() { ["AssigneeId"] = "personel2" }),
        ["isleme-al"] = (TicketStatus.Assigned, TicketStatus.InProgress, []),
        ["beklet"] = (TicketStatus.InProgress, TicketStatus.OnHold, new() { ["HoldReason"] = "Firm", ["FollowUpOn"] = "2099-01-05", ["Note"] = "Firma arandı." }),
        ["devam"] = (TicketStatus.OnHold, TicketStatus.InProgress, []),
        ["coz"] = (TicketStatus.InProgress, TicketStatus.Resolved, new() { ["RootCause"] = "Hardware", ["Solution"] = "Kartuş değişti.", ["MinutesSpent"] = "20" }),
        ["onayla"] = (TicketStatus.Resolved, TicketStatus.Closed, []),
        ["yeniden-ac"] = (TicketStatus.Resolved, TicketStatus.Reopened, new() { ["Reason"] = "Sürüyor." }),
        ["iptal"] = (TicketStatus.New, TicketStatus.Cancelled, new() { ["Reason"] = "Kendiliğinden düzeldi." }),
        ["degerlendir"] = (TicketStatus.Closed, TicketStatus.Closed, new() { ["Rating"] = "4", ["Comment"] = "Teşekkürler." }),
        ["siniflandir"] = (TicketStatus.InProgress, TicketStatus.InProgress, new() { ["CategoryId"] = "*", ["Impact"] = "Unit" }),
    };

    // birim is the requester, personel holds what is held.
    [Theory]
    [InlineData("uzerine-al", "personel sef mudur personel2 some")]
    [InlineData("ata", "sef mudur")]
    [InlineData("isleme-al", "personel sef mudur")]
    [InlineData("beklet", "personel sef mudur")]
    [InlineData("devam", "personel sef mudur")]
    [InlineData("coz", "personel sef mudur")]
    [InlineData("onayla", "birim")]
    [InlineData("yeniden-ac", "birim personel sef mudur personel2 some")]
    [InlineData("iptal", "birim personel sef mudur personel2 some")]
    [InlineData("degerlendir", "birim")]
    [InlineData("siniflandir", "personel sef mudur personel2 some")]
    public async Task A_step_is_taken_by_whose_step_it_is_and_refused_when_others_forge_it(string step, string allowed)
    {
        foreach (var who in new[] { "birim", "birim2", "personel", "personel2", "sef", "mudur", "some", "baskan", "yonetici" })
        {
            var (from, to, fields) = Steps[step];
            var ticket = await portal.TicketAsync(from);
            using var visitor = await portal.SignInAsync(who);

            var answer = await SendAsync(visitor, ticket, step, fields);

            var after = await portal.ReadAsync(ticket.Id);
            if (allowed.Split(' ').Contains(who))
            {
                Assert.True(answer.StatusCode is HttpStatusCode.Redirect, $"{who}: {step} {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                Assert.Equal(to, after.Status);
                Assert.True(after.Entries.Count > ticket.Entries.Count, $"{who}: {step} left no trace");
            }
            else
            {
                Assert.Equal(from, after.Status);
                Assert.Equal(ticket.Version, after.Version);
                Assert.True(
                    answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || IsDenied(answer), $"{who}: {step} {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Without_cause_or_solution_the_sentence_stands_beside_the_field_and_nothing_typed_is_lost()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var worker = await portal.SignInAsync("personel");

        var answer = await SendAsync(worker, ticket, "coz", new() { ["Solution"] = "Kartuş değişti, çalışıyor." });

        var page = await Visitor.ReadAsync(answer);
        Assert.Contains("Kök nedeni seçin", page.QuerySelector("#RootCause-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kartuş değişti, çalışıyor.", page.QuerySelector("textarea[name=Solution]")!.TextContent.Trim());
        Assert.Equal(TicketStatus.InProgress, (await portal.ReadAsync(ticket.Id)).Status);
    }

    [Fact]
    public async Task Who_comes_too_late_sees_both_versions_and_may_try_again_with_what_was_typed()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var worker = await portal.SignInAsync("personel");
        using var chief = await portal.SignInAsync("sef");
        await SendAsync(chief, ticket, "siniflandir", new() { ["CategoryId"] = "*", ["Impact"] = "Municipality" });

        var late = await SendAsync(worker, ticket, "coz", new() { ["RootCause"] = "Hardware", ["Solution"] = "Kartuş değişti." });
        var page = await Visitor.ReadAsync(late);
        var again = await worker.SubmitAsync(
            page, $"/destek/talepler/{ticket.Id}/coz", new() { ["RootCause"] = "Hardware", ["Solution"] = page.QuerySelector("textarea[name=Solution]")!.TextContent.Trim() });

        Assert.Contains("Nurcan Işık", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kartuş değişti.", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Kartuş değişti.", (await portal.ReadAsync(ticket.Id)).Solution);
    }

    [Fact]
    public async Task An_answer_never_comes_too_late_and_one_that_is_sent_twice_stands_once()
    {
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var requester = await portal.SignInAsync("birim");
        var page = await requester.OpenAsync($"/destek/talepler/{ticket.Id}/yanit");
        using var worker = await portal.SignInAsync("personel");
        await SendAsync(worker, ticket, "coz", new() { ["RootCause"] = "Hardware", ["Solution"] = "Kartuş değişti." });

        await requester.SubmitAsync(page, $"/destek/talepler/{ticket.Id}/yanit", new() { ["Text"] = "Teşekkür ederim." });
        await requester.SubmitAsync(page, $"/destek/talepler/{ticket.Id}/yanit", new() { ["Text"] = "Teşekkür ederim." });

        Assert.Single((await portal.ReadAsync(ticket.Id)).Entries, e => e.Kind is EntryKind.Answer);
        var personel = await portal.IdOfAsync("personel");
        var mails = await portal.WithDbAsync(db => db.OutboxMails.CountAsync(m => m.To == "personel@yakutiye.example" && m.Subject.Contains(ticket.Number)));
        var notices = await portal.WithDbAsync(db => db.Notifications.CountAsync(
            n => n.UserId == personel && n.Kind == TicketNotices.Answered && n.Text.Contains(ticket.Number)));
        Assert.Equal((1, 1), (mails, notices));
    }

    [Fact]
    public async Task A_merged_ticket_points_to_the_other_and_both_sides_are_told()
    {
        var (one, other) = (await portal.TicketAsync(), await portal.TicketAsync(TicketStatus.InProgress, "birim2"));
        using var worker = await portal.SignInAsync("personel2");

        var answer = await SendAsync(worker, one, "mukerrer", new() { ["Number"] = other.Number.ToLowerInvariant() });

        var merged = await portal.ReadAsync(one.Id);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((TicketStatus.Duplicate, (int?)other.Id), (merged.Status, merged.DuplicateOfId));
        Assert.Contains((await portal.ReadAsync(other.Id)).Entries, e => e.IsInternal && e.Text.Contains(one.Number, StringComparison.Ordinal));
        Assert.True(await portal.WithDbAsync(db => db.Notifications.AnyAsync(n => n.UserId == one.RequesterId && n.Text.Contains(other.Number))));
    }

    [Fact]
    public async Task A_visit_is_on_the_page_with_what_came_of_it()
    {
        var ticket = await portal.TicketAsync(TicketStatus.Assigned);
        using var worker = await portal.SignInAsync("personel");

        await SendAsync(worker, ticket, "yerinde", new()
        {
            ["VisitedAt"] = "2020-01-02T10:30", ["Place"] = "115 no.lu oda", ["Finding"] = "Kartuş bitmiş.", ["Result"] = "SolvedOnSite", ["MinutesSpent"] = "30",
        });

        var page = await worker.OpenAsync($"/destek/talepler/{ticket.Id}");
        Assert.Contains("Kartuş bitmiş.", page.QuerySelector("td[data-label=Tespit]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("02.01.2020 10:30", page.QuerySelector("td[data-label=Zaman]")!.TextContent, StringComparison.Ordinal);
    }

    private static bool IsDenied(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/hata/403", StringComparison.Ordinal);

    private async Task<HttpResponseMessage> SendAsync(Visitor visitor, Ticket ticket, string step, Dictionary<string, string> fields)
    {
        var sent = new Dictionary<string, string>(fields) { ["Version"] = ticket.Version.ToString() };
        if (sent.TryGetValue("AssigneeId", out var name))
        {
            sent["AssigneeId"] = (await portal.IdOfAsync(name)).ToString(CultureInfo.InvariantCulture);
        }

        if (sent.ContainsKey("CategoryId"))
        {
            sent["CategoryId"] = ticket.CategoryId.ToString(CultureInfo.InvariantCulture);
        }

        return await visitor.PostAsync($"/destek/talepler/{ticket.Id}/{step}", sent, "/panom");
    }
}
