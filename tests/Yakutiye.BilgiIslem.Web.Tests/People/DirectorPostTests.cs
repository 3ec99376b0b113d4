using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.People;

public sealed class DirectorPostTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task An_empty_post_of_the_Director_is_shown_to_who_can_fill_it_and_to_nobody_else()
    {
        using var admin = await _portal.SignInAsync("yonetici");
        using var clerk = await _portal.SignInAsync("birim");
        var director = await _portal.WithDbAsync(db => db.Users.Where(u => u.UserName == "mudur").Select(u => u.Id).SingleAsync());

        await admin.PostAsync($"/yonetim/kullanicilar/{director}/kapat", new() { ["Reason"] = "Emeklilik" });

        Assert.Contains(PeoplePagesText.NoDirector, (await admin.OpenAsync("/panom")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(PeoplePagesText.NoDirector, (await clerk.OpenAsync("/panom")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_vekil_recorded_on_the_page_fills_the_post_and_the_Director_takes_it_back()
    {
        using var top = await _portal.SignInAsync("baskan");
        using var director = await _portal.SignInAsync("mudur");
        var ids = await _portal.WithDbAsync(db => db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3)).ToString("yyyy-MM-dd", null);

        await top.PostAsync("/yonetim/vekaletler/yeni", new()
        {
            ["Post"] = RoleNames.Director, ["PersonId"] = $"{ids["sef"]}", ["ForPersonId"] = $"{ids["mudur"]}",
            ["From"] = today, ["To"] = today, ["DocumentNumber"] = "E-2026/40", ["DocumentDate"] = today,
        });
        var resting = await director.OpenAsync("/yonetim/vekaletler");
        var appointment = await _portal.WithDbAsync(db => db.Appointments.Select(a => a.Id).SingleAsync());
        await director.PostAsync($"/yonetim/vekaletler/{appointment}/bitir", [], "/yonetim/vekaletler");

        Assert.Contains("Makamınıza", resting.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Makamınıza", (await director.OpenAsync("/panom")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vekil_whose_account_is_closed_gives_the_post_back_to_the_Director()
    {
        using var top = await _portal.SignInAsync("baskan");
        using var admin = await _portal.SignInAsync("yonetici");
        var ids = await _portal.WithDbAsync(db => db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3)).ToString("yyyy-MM-dd", null);
        await top.PostAsync("/yonetim/vekaletler/yeni", new()
        {
            ["Post"] = RoleNames.Director, ["PersonId"] = $"{ids["personel2"]}", ["ForPersonId"] = $"{ids["mudur"]}",
            ["From"] = today, ["To"] = today, ["DocumentNumber"] = "E-2026/41", ["DocumentDate"] = today,
        });

        await admin.PostAsync($"/yonetim/kullanicilar/{ids["personel2"]}/kapat", new() { ["Reason"] = "Nakil" });

        using var director = await _portal.SignInAsync("mudur");
        Assert.Equal(System.Net.HttpStatusCode.OK, await director.StatusAsync("/yonetim/servisler"));
    }

    [Fact]
    public async Task What_the_vekil_does_with_the_Directors_power_bears_both_names()
    {
        using var top = await _portal.SignInAsync("baskan");
        using var vekil = await _portal.SignInAsync("personel");
        var ids = await _portal.WithDbAsync(db => db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3)).ToString("yyyy-MM-dd", null);
        await top.PostAsync("/yonetim/vekaletler/yeni", new()
        {
            ["Post"] = RoleNames.Director, ["PersonId"] = $"{ids["personel"]}", ["ForPersonId"] = $"{ids["mudur"]}",
            ["From"] = today, ["To"] = today, ["DocumentNumber"] = "E-2026/42", ["DocumentDate"] = today,
        });

        await vekil.PostAsync("/yonetim/duyurular/yeni", new() { ["Title"] = "Vekilin duyurusu", ["Body"] = "Makam adına", ["From"] = $"{today}T08:00" });

        var entry = await _portal.WithDbAsync(db => db.AuditEntries.SingleAsync(e => e.Entity == "Announcement" && e.Changes.Contains("Vekilin duyurusu")));
        Assert.Equal(("Serkan Çelik", "Kemal Aydoğan"), (entry.UserName, entry.ForUserName));
    }
}
