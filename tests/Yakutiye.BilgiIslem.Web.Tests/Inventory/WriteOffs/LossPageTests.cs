using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

public sealed class LossPageTests(WriteOffPortal portal) : IClassFixture<WriteOffPortal>
{
    private const string New = "/envanter/kayip/yeni";

    [Fact]
    public async Task A_theft_is_reported_proposed_with_its_report_and_goes_straight_to_the_approval()
    {
        var asset = (await portal.DesktopsAsync(1))[0];
        using var keeper = await portal.SignInAsync("personel2");
        var form = await keeper.OpenAsync($"{New}?demirbas={asset.Id}");

        var without = await Visitor.ReadAsync(await keeper.SubmitAsync(form, New, Fields(asset, "Stolen")));
        var reported = await keeper.SubmitAsync(form, New, new(Fields(asset, "Stolen")) { ["PoliceNumber"] = "2026/4187", ["PoliceDate"] = Day });
        var page = await keeper.OpenAsync(reported.Headers.Location!.ToString());
        var link = page.QuerySelectorAll("a").Single(a => a.TextContent.Contains("Kayıttan düşme öner", StringComparison.Ordinal)).GetAttribute("href")!;
        var proposal = await keeper.OpenAsync(link);
        var proposed = await keeper.SubmitAsync(proposal, "/envanter/dusum/yeni", new()
        {
            ["Lines[0]"] = Id(asset), ["Reason"] = "Çalındı, bulunamadı.", ["ReportNumber"] = "2026/4187", ["ReportDate"] = Day,
        });

        Assert.Contains("kolluk tutanağının numarasını yazın", without.QuerySelector("#PoliceNumber-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sayımda yerinde yoktu.", without.QuerySelector("textarea[name=Story]")!.TextContent.Trim());
        Assert.True(proposed.StatusCode is HttpStatusCode.Redirect, await proposed.Content.ReadAsStringAsync());
        var writeOff = await portal.ReadAsync(int.Parse(proposed.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture));
        Assert.Equal((WriteOffCause.Theft, WriteOffStatus.Decided), (writeOff.Cause, writeOff.Status));
        var approved = await portal.StepAsync("mudur", writeOff, "onayla");
        var posted = await portal.StepAsync("personel", writeOff, "cikis-fisi", new() { ["Date"] = Day, ["Counterpart"] = "Kayıp" });
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (approved.StatusCode, posted.StatusCode));
        Assert.Equal(WriteOffStatus.Completed, (await portal.ReadAsync(writeOff.Id)).Status);
    }

    [Fact]
    public async Task What_was_lost_and_found_stands_in_the_warehouse_again()
    {
        var asset = (await portal.DesktopsAsync(1))[0];
        using var finder = await portal.SignInAsync("personel2");
        using var keeper = await portal.SignInAsync("personel");
        var reported = await finder.SubmitAsync(await finder.OpenAsync(New), New, Fields(asset, "Lost"));
        var address = $"{reported.Headers.Location}/bulundu";
        Assert.Contains("yalnızca bir ambarın taşınır kayıt yetkilisi", (await finder.OpenAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        var form = await keeper.OpenAsync(address);
        var warehouse = form.QuerySelector("select[name=WarehouseId] option[value]:not([value=''])")!.GetAttribute("value")!;

        var answer = await keeper.SubmitAsync(form, address, new() { ["WarehouseId"] = warehouse, ["How"] = "Arşiv odasında bulundu." });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(AssetState.InWarehouse, await portal.WithDbAsync(db => db.Set<Asset>().Where(a => a.Id == asset.Id).Select(a => a.State).SingleAsync()));
        Assert.Contains("Arşiv odasında bulundu", (await keeper.OpenAsync(reported.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await keeper.StatusAsync(address));
    }

    private static string Day => TimeProvider.System.GetUtcNow().AddHours(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Id(Asset asset) => asset.Id.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Fields(Asset asset, string kind) => new(StringComparer.Ordinal)
    {
        ["AssetId"] = Id(asset), ["Kind"] = kind, ["Date"] = Day, ["Place"] = "B04", ["Story"] = "Sayımda yerinde yoktu.",
    };
}
