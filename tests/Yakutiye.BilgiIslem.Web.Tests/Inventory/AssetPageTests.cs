using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class AssetPageTests(InventoryPortal portal) : IClassFixture<InventoryPortal>
{
    [Fact]
    public async Task The_list_finds_a_movable_by_its_serial_and_the_file_holds_the_same()
    {
        var (wanted, other) = (await portal.EnterAsync(serial: "ARA7001"), await portal.EnterAsync(serial: "BAS7002"));
        using var clerk = await portal.SignInAsync("personel");

        var list = await clerk.OpenAsync("/envanter/demirbaslar?q=ARA7001");
        var csv = await clerk.Client.GetStringAsync("/envanter/demirbaslar/csv?q=ARA7001");

        Assert.Equal([wanted.RegistryNumber], list.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Contains(wanted.RegistryNumber!, csv, StringComparison.Ordinal);
        Assert.DoesNotContain(other.RegistryNumber!, csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_filter_of_the_list_leaves_out_what_it_should()
    {
        var laptop = await portal.EnterAsync(DeviceKind.Laptop, warranty: new DateOnly(2031, 5, 1));
        using var clerk = await portal.SignInAsync("personel");

        foreach (var (filter, isIn) in new[]
        {
            ("tur=Laptop", true), ("tur=Printer", false), ("durum=InWarehouse", true), ("durum=Assigned", false), ("kod=255.02", true), ("kod=253", false),
            ("kayit=Ours", true), ("kayit=Foreign", false), ("garantiIlk=2031-01-01", true), ("garantiSon=2030-01-01", false), ("kapsam=Gone", false), ("devreye=true", true),
        })
        {
            var list = await clerk.OpenAsync($"/envanter/demirbaslar?{filter}");
            Assert.True(isIn == list.QuerySelectorAll("tbody th a").Any(a => a.TextContent == laptop.RegistryNumber), filter);
        }
    }

    [Fact]
    public async Task A_department_sees_its_own_movables_and_finds_no_other()
    {
        var (theirs, ours) = (await portal.EnterAsync(), await portal.EnterAsync());
        await portal.HandOverAsync(theirs.Id, "birim");
        using var holder = await portal.SignInAsync("birim");
        using var stranger = await portal.SignInAsync("birim2");

        var list = await holder.OpenAsync("/envanter/demirbaslar");

        Assert.Contains(list.QuerySelectorAll("tbody th a"), a => a.TextContent == theirs.RegistryNumber);
        Assert.DoesNotContain(list.QuerySelectorAll("tbody th a"), a => a.TextContent == ours.RegistryNumber);
        Assert.Equal(HttpStatusCode.OK, await holder.StatusAsync($"/envanter/demirbaslar/{theirs.Id}?sekme=zimmet"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/envanter/demirbaslar/{theirs.Id}"));
        Assert.DoesNotContain(theirs.RegistryNumber!, await stranger.Client.GetStringAsync("/envanter/demirbaslar/csv?kapsam=All"), StringComparison.Ordinal);
        Assert.Equal("[]", await stranger.Client.GetStringAsync($"/envanter/demirbaslar/sec?q={theirs.RegistryNumber}"));
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync($"/envanter/okut?kod={theirs.RegistryNumber}"));
    }

    [Fact]
    public async Task The_scan_box_leads_from_number_serial_or_label_to_the_card_and_says_when_it_knows_none()
    {
        var asset = await portal.EnterAsync(serial: "OKU 900");
        using var clerk = await portal.SignInAsync("personel");

        foreach (var code in new[] { asset.RegistryNumber!, "oku900", $"https://portal.yakutiye.bel.tr{AssetAddress.Scan(asset.RegistryNumber!)}" })
        {
            var answer = await clerk.Client.GetAsync($"/envanter/okut?kod={Uri.EscapeDataString(code)}");
            Assert.Equal(AssetAddress.Of(asset.Id), answer.Headers.Location?.ToString());
        }

        var ending = asset.RegistryNumber!.Split('-')[^1];
        foreach (var code in new[] { ending, ending.TrimStart('0'), string.Join('-', asset.RegistryNumber!.Split('-')[1..]) })
        {
            var answer = await clerk.Client.GetAsync($"/envanter/okut?kod={code}");
            var found = answer.Headers.Location?.ToString() ?? (await Visitor.ReadAsync(answer)).QuerySelector("ul.related")?.InnerHtml ?? "";
            Assert.Contains(AssetAddress.Of(asset.Id), found, StringComparison.Ordinal);
        }

        var unknown = await clerk.OpenAsync("/envanter/okut?kod=YOK-1");
        Assert.Contains("YOK-1", unknown.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_and_the_list_ask_the_database_as_often_for_a_long_life_as_for_a_short_one()
    {
        var asset = await portal.EnterAsync();
        using var clerk = await portal.SignInAsync("mudur");
        string[] tabs = ["", "?sekme=zimmet", "?sekme=kayitlar", "?sekme=yazilimlar", "?sekme=dosyalar", "?sekme=tarihce"];
        string[] pages = [.. tabs.Select(t => $"/envanter/demirbaslar/{asset.Id}{t}"), "/envanter/demirbaslar"];
        var few = new List<int>();
        foreach (var page in pages)
        {
            await clerk.OpenAsync(page);
            few.Add(await portal.CountAsync(() => clerk.OpenAsync(page)));
        }

        await portal.WithDbAsync(async db =>
        {
            var stored = await db.Set<Asset>().SingleAsync(a => a.Id == asset.Id);
            var actor = await InventoryPortal.ActorAsync(db, "personel");
            for (var i = 0; i < 1000; i++)
            {
                stored.SeenAt($"Sayımda görüldü {i}.", new MoveNote(actor, TimeProvider.System.GetUtcNow().UtcDateTime));
            }

            return await db.SaveChangesAsync();
        });
        foreach (var (page, before) in pages.Zip(few))
        {
            Assert.Equal((page, before), (page, await portal.CountAsync(() => clerk.OpenAsync(page))));
        }

        Assert.All(few, count => Assert.InRange(count, 1, 12));
    }

    [Fact]
    public async Task Two_who_edit_the_same_card_do_not_overwrite_each_other_unseen()
    {
        var asset = await portal.EnterAsync(serial: "CAK1");
        using var clerk = await portal.SignInAsync("personel");
        var path = $"/envanter/demirbaslar/{asset.Id}/duzenle";
        Dictionary<string, string> fields = new() { ["Name"] = "Benim adım", ["CodeId"] = $"{asset.CodeId}", ["Kind"] = "Monitor", ["Brand"] = "Işık", ["Serial"] = "CAK1", ["Facts[size]"] = "27" };
        var page = await clerk.OpenAsync(path);
        await clerk.SubmitAsync(await clerk.OpenAsync(path), path, new(fields) { ["Name"] = "Onun adı" });

        var late = await clerk.SubmitAsync(page, path, fields);
        var form = await Visitor.ReadAsync(late);
        var again = await clerk.SubmitAsync(form, path, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Onun adı", form.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var stored = await portal.ReadAssetAsync(asset.Id);
        Assert.Equal(("Benim adım", "27"), (stored.Name, stored.Facts.Single(f => f.Key == "size").Value));
    }

    [Fact]
    public async Task A_serial_that_another_device_of_the_brand_has_is_refused_beside_its_field()
    {
        await portal.EnterAsync(serial: "SERI1", brand: "Çığ");
        var asset = await portal.EnterAsync(serial: "SERI2", brand: "Çığ");
        using var clerk = await portal.SignInAsync("personel");
        var path = $"/envanter/demirbaslar/{asset.Id}/duzenle";

        var answer = await clerk.SubmitAsync(
            await clerk.OpenAsync(path), path,
            new() { ["Name"] = "Ekran", ["CodeId"] = $"{asset.CodeId}", ["Kind"] = "Monitor", ["Brand"] = "Çığ", ["Serial"] = "seri 1", ["Notes"] = "Yazdığım not" });

        var form = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("SERI1", form.QuerySelector("#Serial-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Yazdığım not", form.QuerySelector("[name=Notes]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("SERI2", (await portal.ReadAssetAsync(asset.Id)).Serial);
    }
}
