using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class WriteOffTests : IDisposable
{
    private readonly CountPortal _portal = new();

    private static string Today => Istanbul.Today(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Scrap_goes_from_the_proposal_to_the_voucher_and_only_after_its_disk_was_wiped()
    {
        var asset = (await _portal.EnterAsync(1, DeviceKind.Desktop))[0];
        using var keeper = await _portal.SignInAsync("personel");
        using var director = await _portal.SignInAsync("mudur");
        var path = await ProposeAsync(keeper, asset.Id);

        await NameAsync(director, path);
        foreach (var member in new[] { "sef", "personel2", "some" })
        {
            await VoteAsync(member, path, "Yes");
        }

        await StepAsync(director, path, "onayla");
        await StepAsync(keeper, path, "fis");
        var refused = await keeper.OpenAsync(path);
        var before = await StatusAsync(path);
        await keeper.PostAsync($"{path}/veri-silme", new()
        {
            ["FormKey"] = Guid.NewGuid().ToString(), ["AssetId"] = $"{asset.Id}", ["MediaSerial"] = "S-77", ["Method"] = "Physical", ["Tool"] = "Matkap", ["Day"] = Today,
            ["Witness"] = "Nurcan Işık", ["IsSuccess"] = "true",
        });
        await StepAsync(keeper, path, "fis");

        Assert.Contains("Veri silme kaydı eksik", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((WriteOffStatus.Approved, WriteOffStatus.Posted), (before, await StatusAsync(path)));
        var stored = await AssetAsync(asset.Id);
        Assert.Equal(AssetState.Scrapped, stored.State);
        Assert.Equal(VoucherKind.Scrap, await _portal.WithDbAsync(db => db.Set<Voucher>().Where(v => v.Id == stored.ExitVoucherId).Select(v => v.Kind).SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, await keeper.StatusAsync($"{path}/tutanak.pdf"));
        Assert.Equal(HttpStatusCode.OK, await keeper.StatusAsync($"{path}/imha-tutanagi.pdf"));
        Assert.Contains(asset.RegistryNumber!, (await keeper.OpenAsync("/envanter/dusum/rapor")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scrap_is_destroyed_before_witnesses()
    {
        var (path, asset) = await PostedAsync();
        using var keeper = await _portal.SignInAsync("personel");

        await keeper.PostAsync($"{path}/imha", new() { ["Version"] = $"{await VersionAsync(path)}", ["AssetIds"] = $"{asset}", ["Method"] = "Crushing", ["Day"] = Today, ["Witnesses"] = "Nurcan Işık" });

        Assert.Equal(AssetState.Destroyed, (await AssetAsync(asset)).State);
        Assert.Contains("İmha edildi", (await keeper.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_commission_leaves_the_device_in_the_warehouse()
    {
        var asset = (await _portal.EnterAsync(1))[0];
        using var keeper = await _portal.SignInAsync("personel");
        using var director = await _portal.SignInAsync("mudur");
        var path = await ProposeAsync(keeper, asset.Id);
        await NameAsync(director, path);

        foreach (var member in new[] { "sef", "personel2", "some" })
        {
            await VoteAsync(member, path, "No", "Onarılabilir.");
        }

        Assert.Equal(WriteOffStatus.Refused, await StatusAsync(path));
        Assert.Equal(AssetState.InWarehouse, (await AssetAsync(asset.Id)).State);
    }

    [Fact]
    public async Task A_theft_is_reported_with_the_polices_number_and_leaves_the_books_by_it()
    {
        var asset = (await _portal.EnterAsync(1))[0];
        using var keeper = await _portal.SignInAsync("personel");
        using var director = await _portal.SignInAsync("mudur");
        Dictionary<string, string> report = new()
        {
            ["FormKey"] = Guid.NewGuid().ToString(), ["AssetId"] = $"{asset.Id}", ["Kind"] = "Stolen", ["Day"] = Today, ["Place"] = "Depo", ["How"] = "Kapı kırılmış.",
        };

        var refused = await keeper.PostAsync("/envanter/kayip/yeni", report);
        report["PoliceNumber"] = "2026/12";
        await keeper.PostAsync("/envanter/kayip/yeni", report);
        var path = await ProposeAsync(keeper, asset.Id, "Theft");
        await keeper.PostAsync($"{path}/rapor", new() { ["Version"] = $"{await VersionAsync(path)}", ["Paper"] = "Kolluk tutanağı 2026/12" });
        await StepAsync(director, path, "onayla");
        await StepAsync(keeper, path, "fis");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(WriteOffStatus.Posted, await StatusAsync(path));
        Assert.NotNull((await AssetAsync(asset.Id)).ExitVoucherId);
    }

    [Fact]
    public async Task What_turns_up_again_comes_back_into_a_warehouse()
    {
        var asset = (await _portal.EnterAsync(1))[0];
        using var keeper = await _portal.SignInAsync("personel");
        var filed = await keeper.PostAsync("/envanter/kayip/yeni", new()
        {
            ["FormKey"] = Guid.NewGuid().ToString(), ["AssetId"] = $"{asset.Id}", ["Kind"] = "Lost", ["Day"] = Today, ["Place"] = "Depo", ["How"] = "Bulunamadı.",
        });
        var path = filed.Headers.Location!.ToString();
        var version = await _portal.WithDbAsync(db => db.Set<LossReport>().Select(r => r.Version).SingleAsync());

        await keeper.PostAsync($"{path}/bulundu", new() { ["Version"] = $"{version}", ["WarehouseId"] = $"{asset.WarehouseId}", ["Note"] = "Rafın arkasında." });

        Assert.Equal(AssetState.InWarehouse, (await AssetAsync(asset.Id)).State);
    }

    [Fact]
    public async Task Another_department_sees_no_write_off()
    {
        var asset = (await _portal.EnterAsync(1))[0];
        using var keeper = await _portal.SignInAsync("personel");
        var path = await ProposeAsync(keeper, asset.Id);
        using var visitor = await _portal.SignInAsync("birim");

        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"{path}/oy"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"{path}/tutanak.pdf"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task<(string Path, int AssetId)> PostedAsync()
    {
        var asset = (await _portal.EnterAsync(1))[0];
        using var keeper = await _portal.SignInAsync("personel");
        using var director = await _portal.SignInAsync("mudur");
        var path = await ProposeAsync(keeper, asset.Id);
        await NameAsync(director, path);
        foreach (var member in new[] { "sef", "personel2", "some" })
        {
            await VoteAsync(member, path, "Yes");
        }

        await StepAsync(director, path, "onayla");
        await StepAsync(keeper, path, "fis");
        return (path, asset.Id);
    }

    private static async Task<string> ProposeAsync(Visitor keeper, int assetId, string cause = "Scrap")
    {
        var filed = await keeper.PostAsync("/envanter/dusum/yeni", new() { ["FormKey"] = Guid.NewGuid().ToString(), ["Cause"] = cause, ["AssetIds"] = $"{assetId}", ["Reason"] = "Onarımı uygun değil." });
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);
        return filed.Headers.Location!.ToString();
    }

    private async Task NameAsync(Visitor director, string path)
    {
        var named = await director.PostAsync($"{path}/komisyon", new()
        {
            ["Version"] = $"{await VersionAsync(path)}", ["ChairId"] = $"{await _portal.IdOfAsync("sef")}", ["ExpertId"] = $"{await _portal.IdOfAsync("personel2")}",
            ["MemberIds"] = $"{await _portal.IdOfAsync("some")}",
        });
        Assert.Equal(HttpStatusCode.Redirect, named.StatusCode);
    }

    private async Task VoteAsync(string member, string path, string choice, string dissent = "")
    {
        using var visitor = await _portal.SignInAsync(member);
        var voted = await visitor.PostAsync($"{path}/oy", new() { ["Version"] = $"{await VersionAsync(path)}", ["Round"] = "1", ["Choice"] = choice, ["Dissent"] = dissent });
        Assert.Equal(HttpStatusCode.Redirect, voted.StatusCode);
    }

    private async Task StepAsync(Visitor visitor, string path, string step) =>
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync($"{path}/{step}", new() { ["version"] = $"{await VersionAsync(path)}" }, path)).StatusCode);

    private Task<Guid> VersionAsync(string path) => _portal.WithDbAsync(db => db.Set<WriteOff>().Where(w => w.Id == Id(path)).Select(w => w.Version).SingleAsync());

    private Task<WriteOffStatus> StatusAsync(string path) => _portal.WithDbAsync(db => db.Set<WriteOff>().Where(w => w.Id == Id(path)).Select(w => w.Status).SingleAsync());

    private Task<Asset> AssetAsync(int id) => _portal.WithDbAsync(db => db.Set<Asset>().AsNoTracking().SingleAsync(a => a.Id == id));

    private static int Id(string path) => int.Parse(path.Split('/')[^1], CultureInfo.InvariantCulture);
}
