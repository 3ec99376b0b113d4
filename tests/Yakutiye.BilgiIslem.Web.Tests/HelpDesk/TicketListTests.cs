using System.Net;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketListTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("talepler"), InlineData("taleplerim"), InlineData("havuz"), InlineData("bana-atanan"), InlineData("gecikenler")]
    public async Task The_chief_opens_every_list(string list)
    {
        using var chief = await portal.SignInAsync("sef");

        var page = await chief.OpenAsync($"/destek/{list}");

        Assert.NotNull(page.QuerySelector("form.filters"));
    }

    [Theory]
    [InlineData("havuz"), InlineData("bana-atanan"), InlineData("gecikenler")]
    public async Task A_department_user_has_no_business_in_the_directorates_lists(string list)
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.StatusAsync($"/destek/{list}");
        var export = await visitor.StatusAsync($"/destek/{list}/csv");

        Assert.NotEqual(HttpStatusCode.OK, page);
        Assert.Equal(HttpStatusCode.NotFound, export);
    }

    [Fact]
    public async Task Search_finds_by_the_beginning_of_a_word_whatever_its_i_is()
    {
        await portal.OpenTicketAsync("birim", "Işıklı tabela sönük");
        using var chief = await portal.SignInAsync("sef");

        var page = await chief.OpenAsync("/destek/talepler?q=isikli");

        Assert.Equal(["Işıklı tabela sönük"], page.Titles());
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_stand_above_it_as_removable_chips()
    {
        await portal.OpenTicketAsync("birim", "Acil süzgeç kaydı", urgency: TicketUrgency.VeryHigh);
        await portal.OpenTicketAsync("birim2", "Öteki süzgeç kaydı");
        var unit = (await portal.OpenTicketAsync("birim", "Üçüncü süzgeç kaydı")).UnitId;
        using var chief = await portal.SignInAsync("sef");

        var page = await chief.OpenAsync($"/destek/talepler?q=suzgec&birim={unit}&durum=New&durum=Assigned&oncelik=Medium&tur=Fault");

        Assert.Equal(["Acil süzgeç kaydı"], page.Titles());
        Assert.Equal(7, page.QuerySelectorAll(".chips .chip").Length);
        Assert.Contains(page.QuerySelectorAll(".chip"), c => c.TextContent.Contains("Yeni", StringComparison.Ordinal)
            && c.GetAttribute("href")!.Contains("durum=Assigned", StringComparison.Ordinal) && !c.GetAttribute("href")!.Contains("durum=New", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("durum=Yok&tur=42&oncelik=x")]
    [InlineData("sirala=Id;drop&sayfa=-7")]
    [InlineData("sayfa=99999999999999&birim=abc&ilk=dün")]
    [InlineData("q=%25_%5B%22%27%20OR%201=1--&konu=-1")]
    public async Task What_the_address_does_not_understand_is_left_out(string query)
    {
        using var chief = await portal.SignInAsync("sef");

        Assert.Equal(HttpStatusCode.OK, await chief.StatusAsync($"/destek/talepler?{query}"));
    }

    [Fact]
    public async Task A_closed_ticket_is_shown_only_to_who_asks_for_closed_ones()
    {
        var ticket = await portal.OpenTicketAsync("birim", "Vazgeçilen iş");
        await portal.WithDbAsync(async db =>
        {
            db.Attach(ticket).Entity.Cancel("Gerek kalmadı", BilgiIslem.People.Actor.System, DateTime.UnixEpoch.AddYears(60));
            return await db.SaveChangesAsync();
        });
        using var chief = await portal.SignInAsync("sef");

        var open = await chief.OpenAsync("/destek/talepler?q=vazgecilen");
        var ended = await chief.OpenAsync("/destek/talepler?q=vazgecilen&kapsam=Ended");
        var byName = await chief.OpenAsync("/destek/talepler?q=vazgecilen&durum=Cancelled");

        Assert.Empty(open.Titles());
        Assert.Single(ended.Titles());
        Assert.Single(byName.Titles());
    }

    [Fact]
    public async Task Hostile_markup_in_a_title_is_only_text()
    {
        await portal.OpenTicketAsync("birim", "<img src=x onerror=alert(1)> kötü niyetli");
        using var chief = await portal.SignInAsync("sef");

        var page = await chief.OpenAsync("/destek/talepler?q=niyetli");

        Assert.Equal(["<img src=x onerror=alert(1)> kötü niyetli"], page.Titles());
        Assert.Empty(page.QuerySelectorAll(".list img"));
    }
}
