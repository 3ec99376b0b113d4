using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.People;

public sealed class PeoplePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("isik"), InlineData("IŞIK"), InlineData("Işı")]
    public async Task The_directory_finds_Isik_however_it_is_typed(string typed)
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync($"/rehber?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(["Nurcan Işık"], page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Who_left_is_not_in_the_directory()
    {
        await AddAsync("ayrilan", "Zeliha Ayrılmış", disabled: true);
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/rehber?q=zeliha");

        Assert.DoesNotContain("Zeliha", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rehber/ara.json?q=celik", "Serkan Çelik"), InlineData("/yonetim/birimler/ara.json?q=fen", "Fen İşleri Müdürlüğü")]
    public async Task Pickers_answer_value_text_and_a_second_line(string path, string text)
    {
        using var visitor = await portal.SignInAsync("birim");

        var rows = JsonDocument.Parse(await visitor.Client.GetStringAsync(path)).RootElement.EnumerateArray().ToList();

        Assert.Equal(text, rows[0].GetProperty("text").GetString());
        Assert.True(int.TryParse(rows[0].GetProperty("value").GetString(), out _));
        Assert.NotEmpty(rows[0].GetProperty("sub").GetString()!);
    }

    [Theory]
    [InlineData("/yonetim/kullanicilar"), InlineData("/yonetim/kullanicilar/1"), InlineData("/yonetim/kullanicilar/excel"), InlineData("/yonetim/birimler")]
    [InlineData("/yonetim/servisler"), InlineData("/yonetim/yetkiler"), InlineData("/yonetim/iceri-aktar"), InlineData("/yonetim/vekaletler/yeni")]
    public async Task A_department_user_reaches_no_administration(string path)
    {
        using var visitor = await portal.SignInAsync("birim");

        var status = await visitor.StatusAsync(path);

        Assert.Contains(status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }

    [Fact]
    public async Task A_new_account_gets_a_password_shown_once_and_signs_in_with_it()
    {
        using var admin = await portal.SignInAsync("yonetici");

        var answer = await admin.PostAsync("/yonetim/kullanicilar/yeni", new()
        {
            ["UserName"] = "yeni.kisi", ["FullName"] = "Yeni Kişi", ["Roles"] = RoleNames.DepartmentUser, ["Employment"] = "CivilServant",
        });
        var password = (await Visitor.ReadAsync(answer)).QuerySelector(".one-time-password")!.TextContent;
        using var newcomer = portal.NewVisitor();

        await newcomer.SignInAsync("yeni.kisi", password);
        Assert.True(await portal.WithDbAsync(db => db.Users.AnyAsync(u => u.UserName == "yeni.kisi" && u.MustChangePassword)));
    }

    [Fact]
    public async Task A_disabled_person_is_out_at_the_next_click()
    {
        var id = await AddAsync("gidecek", "Gidecek Kişi");
        using var admin = await portal.SignInAsync("yonetici");
        var given = await admin.PostAsync($"/yonetim/kullanicilar/{id}/parola-ver", [], $"/yonetim/kullanicilar/{id}");
        using var person = portal.NewVisitor();
        await person.SignInAsync("gidecek", (await Visitor.ReadAsync(given)).QuerySelector(".one-time-password")!.TextContent);

        await admin.PostAsync($"/yonetim/kullanicilar/{id}/kapat", new() { ["Reason"] = "Emeklilik" });

        Assert.Equal(HttpStatusCode.Redirect, await person.StatusAsync("/rehber"));
    }

    [Fact]
    public async Task Who_gets_a_new_password_from_the_administrator_and_the_Director_hear_of_it()
    {
        var id = await AddAsync("sifirlanan", "Parolası Sıfırlanan");
        using var admin = await portal.SignInAsync("yonetici");

        await admin.PostAsync($"/yonetim/kullanicilar/{id}/parola-ver", [], $"/yonetim/kullanicilar/{id}");

        var told = await portal.WithDbAsync(db => db.Notifications.Where(n => n.Kind == PeopleNotices.Reset && n.Text.Contains("Sıfırlanan")).Select(n => n.UserId).ToListAsync());
        Assert.Equal(new[] { id, await portal.WithDbAsync(db => db.Users.Where(u => u.UserName == "mudur").Select(u => u.Id).SingleAsync()) }.Order(), told.Order());
    }

    [Fact]
    public async Task The_administrator_cannot_give_SOME_even_by_a_forged_form()
    {
        var id = await AddAsync("forge", "Sahte Form");
        using var admin = await portal.SignInAsync("yonetici");

        var answer = await admin.PostAsync($"/yonetim/kullanicilar/{id}/roller", new() { ["Roles"] = RoleNames.Some });

        Assert.Contains(PeopleText.SomeByDirectorOnly, (await Visitor.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await portal.WithDbAsync(db => db.RolesOfAsync(id, default)));
    }

    [Fact]
    public async Task A_stale_edit_of_a_person_shows_both_versions_and_keeps_the_typed_text()
    {
        var id = await AddAsync("iki.kisi", "İki Kişi");
        using var admin = await portal.SignInAsync("yonetici");
        var page = await admin.OpenAsync($"/yonetim/kullanicilar/{id}/duzenle");
        var version = page.QuerySelector("#Version")!.GetAttribute("value")!;
        await admin.PostAsync($"/yonetim/kullanicilar/{id}/duzenle", Person(version, "Birinci Yazım"));

        var answer = await admin.PostAsync($"/yonetim/kullanicilar/{id}/duzenle", Person(version, "İkinci Yazım"));

        var conflict = await Visitor.ReadAsync(answer);
        Assert.Contains("Birinci Yazım", conflict.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("İkinci Yazım", conflict.QuerySelector("#FullName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_unit_does_not_hang_from_its_own_child()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var parent = await portal.WithDbAsync(db => db.Units.SingleAsync(u => u.Code == "KUL"));
        await admin.PostAsync("/yonetim/birimler/yeni", new() { ["Code"] = "KUL-1", ["Name"] = "Kütüphane", ["ParentId"] = $"{parent.Id}" });
        var child = await portal.WithDbAsync(db => db.Units.SingleAsync(u => u.Code == "KUL-1"));

        var answer = await admin.PostAsync(
            $"/yonetim/birimler/{parent.Id}",
            new() { ["Version"] = $"{parent.Version}", ["Code"] = "KUL", ["Name"] = parent.Name, ["ParentId"] = $"{child.Id}" });

        Assert.Contains(PeopleText.UnitLoop, (await Visitor.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_with_people_is_closed_only_after_the_warning()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var unit = await portal.WithDbAsync(db => db.Units.Where(u => u.Code == "ZBT").Select(u => u.Id).SingleAsync());
        var path = $"/yonetim/birimler/{unit}/kapat";

        var warned = await admin.PostAsync(path, []);
        var closed = await admin.PostAsync(path, new() { ["EvenWithPeople"] = "true" });

        Assert.Contains("Ömer Faruk Kılıç", (await Visitor.ReadAsync(warned)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    [Fact]
    public async Task The_matrix_refuses_a_forged_change_of_a_locked_permission()
    {
        using var admin = await portal.SignInAsync("yonetici");

        await admin.PostAsync("/yonetim/yetkiler", new() { ["Now"] = $"{RoleNames.Staff}|{PeoplePermissions.AppointSome}" });

        Assert.Equal(0, await portal.WithDbAsync(db => db.Set<RoleGrant>().CountAsync(g => g.Permission == PeoplePermissions.AppointSome)));
        Assert.Contains("M8S.2", (await admin.OpenAsync("/yonetim/yetkiler")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Person(string version, string name) =>
        new() { ["Version"] = version, ["FullName"] = name, ["Employment"] = "Worker" };

    private Task<int> AddAsync(string userName, string name, bool disabled = false) => portal.WithDbAsync(async db =>
    {
        var user = new AppUser(userName, new PersonFacts(name));
        if (disabled)
        {
            user.Disable("Ayrıldı", DateTime.UnixEpoch);
        }

        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    });
}
