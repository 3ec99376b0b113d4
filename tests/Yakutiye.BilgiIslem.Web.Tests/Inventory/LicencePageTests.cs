using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LicencePageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_seat_beyond_what_was_bought_is_given_only_with_a_tick_and_shown_in_red()
    {
        var id = await portal.LicenceAsync("Aşılan", seats: 1);
        using var staff = await portal.SignInAsync("personel");
        await GiveAsync(staff, id, "birim");

        var refused = await GiveAsync(staff, id, "birim2");
        var usedThen = (await portal.ReadLicenceAsync(id)).UsedSeats;
        var form = await Visitor.ReadAsync(refused);
        var given = await GiveAsync(staff, id, "birim2", accept: true);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (refused.StatusCode, usedThen));
        Assert.NotNull(form.QuerySelector("input[name=AcceptOverUse][type=checkbox]"));
        Assert.Contains("1 lisans var", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Equal("1 aşım", (await staff.OpenAsync($"/envanter/lisanslar/{id}")).QuerySelector(".use-figure .tone-danger")!.TextContent);
        Assert.NotNull((await staff.OpenAsync("/envanter/lisanslar?durum=OverUsed")).QuerySelector($"tr[data-href='/envanter/lisanslar/{id}'] .tone-danger"));
    }

    [Fact]
    public async Task A_licence_per_device_asks_for_the_device_beside_its_field()
    {
        var id = await portal.LicenceAsync("Cihazlık", kind: LicenceKind.PerDevice);
        using var staff = await portal.SignInAsync("personel");
        var path = $"/envanter/lisanslar/{id}/ver";

        var answer = await Visitor.ReadAsync(await staff.SubmitAsync(await staff.OpenAsync(path), path, new() { ["From"] = "2026-11-02" }));

        Assert.Contains("cihazı seçin", answer.QuerySelector("#AssetId-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_the_same_licence_twice_and_a_seat_taken_back_is_history()
    {
        var id = await portal.LicenceAsync("Bir kez", seats: 5);
        using var staff = await portal.SignInAsync("personel");
        await GiveAsync(staff, id, "birim");

        var again = await GiveAsync(staff, id, "birim");
        var seat = await portal.WithDbAsync(db => db.Set<LicenceSeat>().SingleAsync(s => s.LicenceId == id));
        await staff.PostAsync($"/envanter/lisanslar/{id}/geri-al/{seat.Id}", [], $"/envanter/lisanslar/{id}");
        var foreign = await staff.PostAsync($"/envanter/lisanslar/{id + 1000}/geri-al/{seat.Id}", [], $"/envanter/lisanslar/{id}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(0, (await portal.ReadLicenceAsync(id)).UsedSeats);
        Assert.Contains("Hatice Yılmaz", (await staff.OpenAsync($"/envanter/lisanslar/{id}?sekme=biten")).QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_licence()
    {
        using var staff = await portal.SignInAsync("personel");
        var page = await staff.OpenAsync("/envanter/lisanslar/yeni");
        var fields = new Dictionary<string, string> { ["Product"] = "Tek lisans", ["Kind"] = "Perpetual", ["Cost"] = "1.250,50" };

        await staff.SubmitAsync(page, "/envanter/lisanslar/yeni", fields);
        await staff.SubmitAsync(page, "/envanter/lisanslar/yeni", fields);

        var made = await portal.WithDbAsync(db => db.Set<SoftwareLicence>().Where(l => l.Product == "Tek lisans").ToListAsync());
        Assert.Equal(1250.50m, Assert.Single(made).Cost);
    }

    [Fact]
    public async Task Who_saves_too_late_sees_both_texts()
    {
        var id = await portal.LicenceAsync("Çakışan");
        var path = $"/envanter/lisanslar/{id}/duzenle";
        using var director = await portal.SignInAsync("mudur");
        using var staff = await portal.SignInAsync("personel");
        var stale = await director.OpenAsync(path);
        await staff.SubmitAsync(await staff.OpenAsync(path), path, new() { ["Product"] = "Personel yazdı", ["Kind"] = "Site" });

        var page = await Visitor.ReadAsync(await director.SubmitAsync(stale, path, new() { ["Product"] = "Müdür yazdı", ["Kind"] = "Site" }));

        var conflict = page.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Personel yazdı", conflict, StringComparison.Ordinal);
        Assert.Contains("Müdür yazdı", conflict, StringComparison.Ordinal);
        Assert.Equal("Müdür yazdı", page.QuerySelector("#Product")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Files_are_added_and_only_those_who_see_the_licence_get_them()
    {
        var id = await portal.LicenceAsync("Dosyalı");
        using var staff = await portal.SignInAsync("personel");
        await staff.UploadAsync($"/envanter/lisanslar/{id}/dosya", [], $"/envanter/lisanslar/{id}", ("Files", "fatura.txt", "Fatura 2026/14"u8.ToArray()));
        using var stranger = await portal.SignInAsync("birim");

        var href = (await staff.OpenAsync($"/envanter/lisanslar/{id}")).QuerySelector(".attachment")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync(href));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(href));
    }

    [Fact]
    public async Task The_list_shows_what_ends_and_what_has_ended()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (ending, ended, far) = (
            await portal.LicenceAsync("Bitmek üzere", ends: today.AddDays(20)), await portal.LicenceAsync("Bitmiş olan", ends: today.AddDays(-20)),
            await portal.LicenceAsync("Uzun süreli", ends: today.AddDays(300)));
        using var director = await portal.SignInAsync("mudur");

        Assert.True(await ShowsAsync(director, "durum=Expiring", ending));
        Assert.False(await ShowsAsync(director, "durum=Expiring", ended));
        Assert.True(await ShowsAsync(director, "durum=Expired", ended));
        Assert.False(await ShowsAsync(director, "durum=Expired", far));
        Assert.True(await ShowsAsync(director, "q=uzun&sirala=-bitis", far));
        Assert.Contains("Bitmiş olan", (await director.OpenAsync("/panom")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<bool> ShowsAsync(Visitor visitor, string query, int id) =>
        (await visitor.OpenAsync($"/envanter/lisanslar?{query}")).QuerySelector($"tr[data-href='/envanter/lisanslar/{id}']") is not null;

    private async Task<HttpResponseMessage> GiveAsync(Visitor visitor, int licence, string person, bool accept = false)
    {
        var path = $"/envanter/lisanslar/{licence}/ver";
        return await visitor.SubmitAsync(await visitor.OpenAsync(path), path, new()
        {
            ["PersonId"] = LicenceArranging.Text(await portal.PersonAsync(person)), ["From"] = "2026-11-02", ["AcceptOverUse"] = accept ? "true" : "false",
        });
    }
}
