using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class InstalledSoftwareTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task What_is_seen_on_a_device_is_written_once_and_stays_as_history_when_it_is_removed()
    {
        var device = await portal.DeviceAsync("255.02.01.01.02-26-70001");
        var path = $"/envanter/demirbaslar/{device}/yazilimlar";
        using var staff = await portal.SignInAsync("personel");
        await AddAsync(staff, path, "LibreOffice");

        var twice = await AddAsync(staff, path, "LibreOffice");
        var id = await portal.WithDbAsync(db => db.Set<InstalledSoftware>().Where(s => s.AssetId == device).Select(s => s.Id).SingleAsync());
        await staff.PostAsync($"{path}/kaldir/{id}", [], path);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.DoesNotContain("LibreOffice", (await staff.OpenAsync(path)).QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("LibreOffice", (await staff.OpenAsync($"{path}?sekme=kaldirilan")).QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await AddAsync(staff, path, "LibreOffice")).StatusCode);
    }

    [Fact]
    public async Task The_holder_sees_the_page_of_his_device_without_forms_and_a_stranger_finds_none()
    {
        var device = await portal.DeviceAsync("255.02.01.01.02-26-70002", holder: "birim");
        var path = $"/envanter/demirbaslar/{device}/yazilimlar";
        using var holder = await portal.SignInAsync("birim");
        using var stranger = await portal.SignInAsync("birim2");

        var page = await holder.OpenAsync(path);

        Assert.Null(page.QuerySelector("main form[action$='/ekle']"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
        Assert.NotEqual(HttpStatusCode.OK, (await holder.PostAsync($"{path}/ekle", new() { ["Name"] = "Oyun", ["SeenOn"] = "2026-11-02" }, "/panom")).StatusCode);
        Assert.Equal(0, await portal.WithDbAsync(db => db.Set<InstalledSoftware>().CountAsync(s => s.AssetId == device)));
    }

    [Fact]
    public async Task A_device_gets_a_licence_on_its_own_page_and_is_asked_when_none_is_left()
    {
        var device = await portal.DeviceAsync("255.02.01.01.02-26-70003");
        var other = await portal.DeviceAsync("255.02.01.01.02-26-70004");
        var licence = await portal.LicenceAsync("Cihaz lisansı", seats: 1, kind: LicenceKind.PerDevice);
        using var staff = await portal.SignInAsync("personel");
        await GiveAsync(staff, device, licence);

        var refused = await GiveAsync(staff, other, licence);
        var accepted = await GiveAsync(staff, other, licence, accept: true);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull((await Visitor.ReadAsync(refused)).QuerySelector("input[name=AcceptOverUse]"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Equal(2, (await portal.ReadLicenceAsync(licence)).UsedSeats);
        var seat = await portal.WithDbAsync(db => db.Set<LicenceSeat>().SingleAsync(s => s.AssetId == other));
        await staff.PostAsync($"/envanter/demirbaslar/{other}/yazilimlar/lisans-geri-al/{seat.Id}", [], $"/envanter/demirbaslar/{other}/yazilimlar");
        Assert.Equal(1, (await portal.ReadLicenceAsync(licence)).UsedSeats);
    }

    private static async Task<HttpResponseMessage> AddAsync(Visitor visitor, string path, string name) => await visitor.SubmitAsync(
        await visitor.OpenAsync(path), $"{path}/ekle", new() { ["Name"] = name, ["Release"] = "24.8", ["SeenOn"] = "2026-11-02" });

    private static async Task<HttpResponseMessage> GiveAsync(Visitor visitor, int device, int licence, bool accept = false)
    {
        var path = $"/envanter/demirbaslar/{device}/yazilimlar";
        return await visitor.SubmitAsync(await visitor.OpenAsync(path), $"{path}/lisans-ver", new()
        {
            ["GivenLicenceId"] = LicenceArranging.Text(licence), ["AcceptOverUse"] = accept ? "true" : "false",
        });
    }
}
