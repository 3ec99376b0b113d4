using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Notifications;

public sealed class AnnouncementTests : IDisposable
{
    private const string List = "/yonetim/duyurular";
    private readonly PortalFactory _portal = new();

    [Fact]
    public async Task An_announcement_stands_on_everyones_home_page_until_it_is_withdrawn()
    {
        using var chief = await _portal.SignInAsync("sef");
        using var clerk = await _portal.SignInAsync("birim");
        var id = await WriteAsync(chief, "E-posta kesintisi", "Cumartesi **09.00**'da <script>alert(1)</script>");

        var before = await clerk.OpenAsync("/panom");
        await chief.PostAsync($"{List}/{id}/geri-cek", [], page: List);
        var after = await clerk.OpenAsync("/panom");

        Assert.Equal("09.00", before.QuerySelector(".home-announcement strong")!.TextContent);
        Assert.Empty(before.QuerySelectorAll(".home-announcement script"));
        Assert.Empty(after.QuerySelectorAll(".home-announcement"));
    }

    [Fact]
    public async Task Who_may_not_announce_gets_neither_the_page_nor_the_form()
    {
        using var clerk = await _portal.SignInAsync("birim");

        var page = await clerk.StatusAsync(List);
        var forged = await clerk.PostAsync($"{List}/yeni", new() { ["Title"] = "Sahte", ["Body"] = "x", ["From"] = "2026-01-01T00:00" }, page: "/bildirimler");

        Assert.NotEqual(HttpStatusCode.OK, page);
        Assert.NotEqual(HttpStatusCode.OK, forged.StatusCode);
        Assert.False(await _portal.WithDbAsync(db => db.Set<Announcement>().AnyAsync()));
    }

    [Fact]
    public async Task An_announcement_that_would_end_before_it_begins_is_refused_beside_the_field()
    {
        using var chief = await _portal.SignInAsync("sef");

        var answer = await chief.PostAsync($"{List}/yeni", new() { ["Title"] = "Bakım", ["Body"] = "x", ["From"] = "2026-11-22T10:00", ["Until"] = "2026-11-22T09:00" });

        var page = await Visitor.ReadAsync(answer);
        Assert.Contains(NotificationText.UntilBeforeFrom, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bakım", page.QuerySelector("[name=Title]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_people_who_edit_the_same_announcement_see_both_texts()
    {
        using var first = await _portal.SignInAsync("sef");
        using var second = await _portal.SignInAsync("mudur");
        var id = await WriteAsync(first, "Bakım", "İlk metin");
        var seenByFirst = await first.OpenAsync($"{List}/{id}");
        var seenBySecond = await second.OpenAsync($"{List}/{id}");
        string Version(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[name=Version]")!.GetAttribute("value")!;
        await first.PostAsync($"{List}/{id}", Fields("Bakım", "Şefin metni", Version(seenByFirst)));

        var answer = await second.PostAsync($"{List}/{id}", Fields("Bakım", "Müdürün metni", Version(seenBySecond)));

        var conflict = (await Visitor.ReadAsync(answer)).QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Şefin metni", conflict, StringComparison.Ordinal);
        Assert.Contains("Müdürün metni", conflict, StringComparison.Ordinal);
        Assert.Equal("Şefin metni", await _portal.WithDbAsync(db => db.Set<Announcement>().Select(a => a.Body).SingleAsync()));
    }

    public void Dispose() => _portal.Dispose();

    private static Dictionary<string, string> Fields(string title, string body, string version = "") => new()
    {
        ["Title"] = title, ["Body"] = body, ["From"] = "2026-01-01T08:00", ["Until"] = "", ["Version"] = version,
    };

    private async Task<int> WriteAsync(Visitor visitor, string title, string body)
    {
        var fields = Fields(title, body);
        fields.Remove("Version");
        var answer = await visitor.PostAsync($"{List}/yeni", fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await _portal.WithDbAsync(db => db.Set<Announcement>().MaxAsync(a => a.Id));
    }
}
