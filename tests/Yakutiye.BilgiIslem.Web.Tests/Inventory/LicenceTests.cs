using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LicenceTests(InventoryPortal portal) : IClassFixture<InventoryPortal>
{
    private const string Secret = "ANAHTAR-77Q-GIZLI";

    [Fact]
    public async Task The_key_is_shown_only_on_request_which_stands_in_the_audit_trail()
    {
        var id = await AddAsync(new LicenceFacts("Ofis paketi"));
        using var director = await portal.SignInAsync("mudur");
        using var clerk = await portal.SignInAsync("personel");

        var closed = await director.Client.GetStringAsync($"/envanter/lisanslar/{id}");
        var form = await director.Client.GetStringAsync($"/envanter/lisanslar/{id}/duzenle");
        var refused = await clerk.PostAsync($"/envanter/lisanslar/{id}/anahtar", [], $"/envanter/lisanslar/{id}");
        var opened = await director.PostAsync($"/envanter/lisanslar/{id}/anahtar", [], $"/envanter/lisanslar/{id}");

        Assert.DoesNotContain(Secret, closed + form, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains(Secret, await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var notes = await portal.WithDbAsync(db => db.AuditEntries.Where(e => e.Entity == nameof(Licence) && e.EntityId == $"{id}").Select(e => e.UserName + e.Changes).ToListAsync());
        Assert.Single(notes, n => n.Contains("anahtarı açık gösterildi", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, n => n.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_seats_than_were_bought_are_shown_not_hidden()
    {
        var id = await AddAsync(new LicenceFacts("Çizim programı") { Quantity = 1 });
        using var clerk = await portal.SignInAsync("personel");
        foreach (var user in new[] { "birim", "birim2" })
        {
            await clerk.PostAsync($"/envanter/lisanslar/{id}/ata", new() { ["PersonId"] = $"{await portal.IdOfAsync(user)}" }, $"/envanter/lisanslar/{id}");
        }

        var twice = await clerk.PostAsync($"/envanter/lisanslar/{id}/ata", new() { ["PersonId"] = $"{await portal.IdOfAsync("birim")}" }, $"/envanter/lisanslar/{id}");
        var list = await clerk.OpenAsync("/envanter/lisanslar?kapsam=OverUsed");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("1 adet fazla kullanım", list.QuerySelector($"tr[data-href='/envanter/lisanslar/{id}']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_licence_that_runs_out_is_told_of_once_and_again_when_its_term_changes()
    {
        var day = Istanbul.Today(TimeProvider.System).AddDays(10);
        var id = await AddAsync(new LicenceFacts("Yedekleme yazılımı") { ExpiresOn = day });

        var first = await portal.WithAsync<LicenceWatch, int>(w => w.RunAsync(CancellationToken.None));
        var second = await portal.WithAsync<LicenceWatch, int>(w => w.RunAsync(CancellationToken.None));
        await portal.WithDbAsync(async db =>
        {
            (await db.Set<Licence>().SingleAsync(l => l.Id == id)).Describe(new LicenceFacts("Yedekleme yazılımı") { ExpiresOn = day.AddDays(5) });
            return await db.SaveChangesAsync();
        });
        var third = await portal.WithAsync<LicenceWatch, int>(w => w.RunAsync(CancellationToken.None));

        Assert.Equal((1, 0, 1), (first, second, third));
    }

    [Fact]
    public async Task Installed_software_stands_on_the_device_until_it_is_taken_off()
    {
        var asset = await portal.EnterAsync(DeviceKind.Laptop);
        using var clerk = await portal.SignInAsync("personel");
        var path = $"/envanter/demirbaslar/{asset.Id}/yazilim";

        await clerk.SubmitAsync(await clerk.OpenAsync(path), path, new() { ["Name"] = "7-Zip", ["Release"] = "24.08" });
        var there = await clerk.OpenAsync($"/envanter/demirbaslar/{asset.Id}?sekme=yazilimlar");
        var drop = there.QuerySelector("form[action$='/sil']")!.GetAttribute("action")!;
        await clerk.SubmitAsync(there, drop);
        var gone = await clerk.OpenAsync($"/envanter/demirbaslar/{asset.Id}?sekme=yazilimlar");

        Assert.Contains("7-Zip", there.QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("7-Zip", gone.QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_does_not_fit_under_its_parent_is_refused()
    {
        using var director = await portal.SignInAsync("mudur");
        var parent = await portal.WithDbAsync(db => db.Set<MovableCode>().Where(c => c.Code == "255.02.01").Select(c => c.Id).SingleAsync());
        const string page = "/envanter/ayarlar/kodlar/yeni";

        async Task<HttpStatusCode> Add(string code) => (await director.PostAsync(page, new() { ["Code"] = code, ["Name"] = "Deneme", ["Kind"] = "Other", ["ParentId"] = $"{parent}" })).StatusCode;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Add("255.03.99"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Add("255.02.01.9"));
        Assert.Equal(HttpStatusCode.Redirect, await Add("255.02.01.97"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Add("255.02.01.97"));
    }

    private Task<int> AddAsync(LicenceFacts facts) => portal.WithDbAsync(async db =>
    {
        var licence = new Licence(facts, Secret);
        db.Add(licence);
        await db.SaveChangesAsync();
        return licence.Id;
    });
}
