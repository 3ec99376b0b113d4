using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Notifications;

public sealed class InboxTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Opening_a_notice_leads_to_its_page_and_marks_it_read()
    {
        var id = await NotifyAsync("birim", "Kaydınız çözüldü", "/rehber");
        using var visitor = await portal.SignInAsync("birim");
        var page = await visitor.OpenAsync("/bildirimler");

        var answer = await visitor.SubmitAsync(page, $"/bildirimler/{id}/ac");

        Assert.Equal("/rehber", answer.Headers.Location!.ToString());
        Assert.NotNull(await ReadAtAsync(id));
    }

    [Fact]
    public async Task Looking_at_the_list_and_the_bell_marks_nothing_read()
    {
        var id = await NotifyAsync("sef", "Yeni kayıt", "/panom");
        using var visitor = await portal.SignInAsync("sef");

        await visitor.OpenAsync("/bildirimler");
        var bell = await visitor.OpenAsync("/bildirimler/zil");

        Assert.StartsWith("1", bell.QuerySelector(".shell-unread")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await ReadAtAsync(id));
    }

    [Theory]
    [InlineData("ac"), InlineData("okundu"), InlineData("okunmadi")]
    public async Task Nobody_touches_the_notices_of_another(string verb)
    {
        var id = await NotifyAsync("mudur", "Gizli", "/panom");
        using var visitor = await portal.SignInAsync("birim2");

        var answer = await visitor.PostAsync($"/bildirimler/{id}/{verb}", [], page: "/bildirimler");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(await ReadAtAsync(id));
        Assert.DoesNotContain("Gizli", (await visitor.OpenAsync("/bildirimler")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_out_of_the_portal_is_never_followed()
    {
        var id = await NotifyAsync("some", "Dış bağlantı", "//kotu.example/x");
        using var visitor = await portal.SignInAsync("some");

        var answer = await visitor.PostAsync($"/bildirimler/{id}/ac", [], page: "/bildirimler");

        Assert.Equal("/bildirimler", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Unread_notices_come_first_and_all_can_be_read_at_once()
    {
        var old = await NotifyAsync("baskan", "Eski ama okunmamış", "/panom");
        var read = await NotifyAsync("baskan", "Yeni ve okunmuş", "/panom");
        using var visitor = await portal.SignInAsync("baskan");
        await visitor.PostAsync($"/bildirimler/{read}/okundu", [], page: "/bildirimler");

        var page = await visitor.OpenAsync("/bildirimler");
        await visitor.PostAsync("/bildirimler/tumu-okundu", [], page: "/bildirimler");

        Assert.Contains("Eski ama okunmamış", page.QuerySelector(".inbox li")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(await ReadAtAsync(old));
    }

    private Task<int> NotifyAsync(string userName, string text, string link) => portal.WithDbAsync(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        var notice = new Notification(user.Id, "deneme", text, link, new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));
        db.Add(notice);
        await db.SaveChangesAsync();
        return notice.Id;
    });

    private Task<DateTime?> ReadAtAsync(int id) => portal.WithDbAsync(db => db.Notifications.Where(n => n.Id == id).Select(n => n.ReadAt).SingleAsync());
}
