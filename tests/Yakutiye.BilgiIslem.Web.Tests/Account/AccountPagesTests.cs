using System.Net;
using AngleSharp.Html.Dom;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class AccountPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/hesabim"), InlineData("/hesabim/yetkilerim"), InlineData("/hesabim/bildirimler"), InlineData("/hesabim/parola")]
    [InlineData("/hesabim/iki-adim"), InlineData("/hesabim/iki-adim/kur"), InlineData("/hesabim/oturumlar"), InlineData("/hesabim/dogrula")]
    public async Task Everybody_opens_the_own_account_pages(string path)
    {
        using var visitor = await portal.SignInAsync("birim");

        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(path));
    }

    [Fact]
    public async Task A_person_changes_the_own_telephone_and_nothing_else()
    {
        using var visitor = await portal.SignInAsync("birim2");
        var page = await visitor.OpenAsync("/hesabim");

        await visitor.SubmitAsync(page, "/hesabim", new()
        {
            ["Form.Phone"] = "0442 111 22 33", ["Form.Extension"] = "1999", ["Form.Room"] = "B-12", ["Form.FullName"] = "Başka Biri", ["FullName"] = "Başka Biri",
        });

        var user = await portal.UserAsync("birim2");
        Assert.Equal(("0442 111 22 33", "1999", "B-12", "Ömer Faruk Kılıç"), (user.PhoneNumber, user.Extension, user.Room, user.FullName));
    }

    [Fact]
    public async Task The_powers_page_says_in_words_what_the_roles_allow()
    {
        using var chief = await portal.SignInAsync("sef");
        using var clerk = await portal.SignInAsync("birim");

        var chiefs = (await chief.OpenAsync("/hesabim/yetkilerim")).QuerySelector("main")!.TextContent;
        var clerks = (await clerk.OpenAsync("/hesabim/yetkilerim")).QuerySelector("main")!.TextContent;

        Assert.Contains("Kayıtları kişilere atar", chiefs, StringComparison.Ordinal);
        Assert.DoesNotContain("Kayıtları kişilere atar", clerks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lent_powers_are_shown_with_their_owner_and_their_days()
    {
        var director = await portal.UserAsync("mudur");
        var staff = await portal.UserAsync("personel2");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3));
        await portal.WithDbAsync(db =>
        {
            db.Add(Appointment.Acting(RoleNames.Director, staff.Id, director.Id, new AppointmentPaper(today, today.AddDays(5), "E-123", today)));
            return db.SaveChangesAsync();
        });
        using var acting = await portal.SignInAsync("personel2");

        var page = (await acting.OpenAsync("/hesabim/yetkilerim")).QuerySelector("main")!.TextContent;

        Assert.Contains("Vekâlet: Bilgi İşlem Müdürü", page, StringComparison.Ordinal);
        Assert.Contains("Kemal Aydoğan adına", page, StringComparison.Ordinal);
        Assert.Contains(today.AddDays(5).ToString("dd.MM.yyyy", null), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_chooses_which_notices_come_by_mail()
    {
        using var visitor = await portal.SignInAsync("personel");
        var page = await visitor.OpenAsync("/hesabim/bildirimler");
        var wanted = page.QuerySelectorAll("input[name=ByMail]").OfType<IHtmlInputElement>().First(i => !i.IsChecked).Value;

        await visitor.SubmitAsync(page, "/hesabim/bildirimler", new() { ["ByMail"] = wanted });

        var after = (await visitor.OpenAsync("/hesabim/bildirimler")).QuerySelectorAll("input[name=ByMail]").OfType<IHtmlInputElement>();
        Assert.Equal([wanted], after.Where(i => i.IsChecked).Select(i => i.Value));
    }
}
