using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class HelpDeskSetupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("konular"), InlineData("konular/yeni"), InlineData("oncelik"), InlineData("hedefler"), InlineData("akis")]
    public async Task The_director_opens_the_settings_and_a_technician_does_not(string page)
    {
        using var director = await portal.SignInAsync("mudur");
        using var staff = await portal.SignInAsync("personel");

        Assert.Equal(HttpStatusCode.OK, await director.StatusAsync($"/destek/ayarlar/{page}"));
        Assert.NotEqual(HttpStatusCode.OK, await staff.StatusAsync($"/destek/ayarlar/{page}"));
    }

    [Fact]
    public async Task A_changed_matrix_gives_the_next_ticket_its_priority_at_once()
    {
        var before = await portal.OpenTicketAsync("birim", "Matris öncesi");
        using var director = await portal.SignInAsync("mudur");

        await director.PostAsync("/destek/ayarlar/oncelik", new() { ["Cells[Normal-Person]"] = "Critical" });

        var after = await portal.OpenTicketAsync("birim", "Matris sonrası");
        Assert.Equal(TicketPriority.Low, before.Priority);
        Assert.Equal(TicketPriority.Critical, after.Priority);
        await director.PostAsync("/destek/ayarlar/oncelik", new() { ["Cells[Normal-Person]"] = "Low" });
    }

    [Fact]
    public async Task A_changed_target_moves_the_due_time_of_the_next_ticket()
    {
        using var director = await portal.SignInAsync("mudur");

        var answer = await director.PostAsync("/destek/ayarlar/hedefler", Target("Medium", "7", "90", roundTheClock: true));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var ticket = await portal.OpenTicketAsync("birim", "Yeni hedefli", urgency: TicketUrgency.VeryHigh);
        Assert.Equal(ticket.OpenedAt.AddMinutes(7), ticket.ResponseDueAt, TimeSpan.FromSeconds(1));
        Assert.Equal(ticket.OpenedAt.AddMinutes(90), ticket.ResolutionDueAt!.Value, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("0", "60")]
    [InlineData("60", "30")]
    [InlineData("", "60")]
    public async Task A_target_that_cannot_be_kept_is_refused(string response, string resolution)
    {
        using var director = await portal.SignInAsync("mudur");

        var page = await Visitor.ReadAsync(await director.PostAsync("/destek/ayarlar/hedefler", Target("Low", response, resolution, roundTheClock: false)));

        Assert.NotNull(page.QuerySelector(".validation-summary-errors"));
    }

    [Fact]
    public async Task A_new_subject_asks_its_questions_on_the_form()
    {
        using var director = await portal.SignInAsync("mudur");
        var parent = await portal.CategoryAsync("Donanım");

        await director.PostAsync("/destek/ayarlar/konular/yeni", Subject("Projeksiyon", parent, "*Salonun adı\nLamba saati"));

        var form = await director.OpenAsync($"/destek/talepler/yeni?konu={await portal.CategoryAsync("Projeksiyon")}");
        Assert.Equal(["Salonun adı", "Lamba saati"], form.QuerySelectorAll("#sorular label").Select(l => l.FirstChild!.TextContent.Trim()));
        Assert.Single(form.QuerySelectorAll("#sorular .required-mark"));
    }

    [Fact]
    public async Task Changing_the_questions_of_a_subject_replaces_the_old_ones()
    {
        using var director = await portal.SignInAsync("mudur");
        var id = await portal.CategoryAsync("Ekran, klavye, fare");
        var page = await director.OpenAsync($"/destek/ayarlar/konular/{id}");

        var answer = await director.SubmitAsync(page, $"/destek/ayarlar/konular/{id}", Subject("Ekran, klavye, fare", await portal.CategoryAsync("Donanım"), "Yeni soru"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var questions = await portal.WithDbAsync(db => db.Set<CategoryQuestion>().Where(q => q.CategoryId == id).Select(q => q.Text).ToListAsync());
        Assert.Equal(["Yeni soru"], questions);
    }

    [Fact]
    public async Task A_subject_with_open_tickets_is_not_taken_out_of_use()
    {
        await portal.OpenTicketAsync("birim", "Konuyu açık tutan", "Kablosuz ağ");
        using var director = await portal.SignInAsync("mudur");
        var id = await portal.CategoryAsync("Kablosuz ağ");

        await director.PostAsync($"/destek/ayarlar/konular/{id}/kapat", [], $"/destek/ayarlar/konular/{id}");

        var page = await director.OpenAsync("/destek/ayarlar/konular");
        Assert.Contains(HelpDeskText.CategoryInUse, page.QuerySelector("#iletiler")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_a_subject_too_late_sees_both_texts_and_keeps_the_own_one()
    {
        using var director = await portal.SignInAsync("mudur");
        using var administrator = await portal.SignInAsync("yonetici");
        var (id, parent) = (await portal.CategoryAsync("Windows ve güncellemeler"), await portal.CategoryAsync("Yazılım"));
        var path = $"/destek/ayarlar/konular/{id}";
        var stale = await director.OpenAsync(path);
        await administrator.SubmitAsync(await administrator.OpenAsync(path), path, Subject("Windows (yönetici yazdı)", parent, ""));

        var page = await Visitor.ReadAsync(await director.SubmitAsync(stale, path, Subject("Windows (müdür yazdı)", parent, "")));

        var conflict = page.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Windows (yönetici yazdı)", conflict, StringComparison.Ordinal);
        Assert.Contains("Windows (müdür yazdı)", conflict, StringComparison.Ordinal);
        Assert.Equal("Windows (müdür yazdı)", page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_days_of_the_flow_are_kept()
    {
        using var director = await portal.SignInAsync("mudur");

        await director.PostAsync("/destek/ayarlar/akis", new() { ["ReopenWithinDays"] = "21", ["CloseAfterWorkingDays"] = "3" });

        var page = await director.OpenAsync("/destek/ayarlar/akis");
        Assert.Equal("21", page.QuerySelector("#ReopenWithinDays")!.GetAttribute("value"));
        Assert.Equal("3", page.QuerySelector("#CloseAfterWorkingDays")!.GetAttribute("value"));
    }

    private static Dictionary<string, string> Target(string priority, string response, string resolution, bool roundTheClock) => new(StringComparer.Ordinal)
    {
        ["Lines[0].Priority"] = priority, ["Lines[0].ResponseMinutes"] = response, ["Lines[0].ResolutionMinutes"] = resolution,
        ["Lines[0].RoundTheClock"] = roundTheClock ? "true" : "false",
    };

    private static Dictionary<string, string> Subject(string name, int parent, string questions) => new(StringComparer.Ordinal)
    {
        ["Name"] = name, ["ParentId"] = parent.ToString(CultureInfo.InvariantCulture), ["Kind"] = "Fault", ["DefaultImpact"] = "Person", ["Sort"] = "5",
        ["Questions"] = questions,
    };
}
