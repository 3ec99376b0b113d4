using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class AssetStepTests(InventoryPortal portal) : IClassFixture<InventoryPortal>
{
    [Fact]
    public async Task A_computer_is_commissioned_only_when_every_mandatory_point_has_passed()
    {
        var asset = await portal.EnterAsync(DeviceKind.Laptop);
        using var clerk = await portal.SignInAsync("personel");
        var path = $"/envanter/demirbaslar/{asset.Id}/devreye-al";
        var marks = Enum.GetValues<CheckPoint>().ToDictionary(p => $"Results[{p}]", p => p is CheckPoint.Domain or CheckPoint.UserData ? "NotNeeded" : "Passed");
        Dictionary<string, string> failing = new(marks) { ["Results[Antivirus]"] = "Failed", ["Notes[Antivirus]"] = "Lisansı yok", ["NetworkName"] = "bim-pc-014", ["Finish"] = "true" };

        var refused = await clerk.SubmitAsync(await clerk.OpenAsync(path), path, failing);
        var before = (await portal.ReadAssetAsync(asset.Id)).NeedsCommissioning;
        var done = await clerk.SubmitAsync(await clerk.OpenAsync(path), path, new(marks) { ["NetworkName"] = "bim-pc-014", ["Finish"] = "true" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Antivirüs", (await Visitor.ReadAsync(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True(before);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var stored = await portal.ReadAssetAsync(asset.Id);
        Assert.False(stored.NeedsCommissioning);
        Assert.Equal("BIM-PC-014", stored.Facts.Single(f => f.Key == TechnicalCard.NetworkName).Value);
    }

    [Fact]
    public async Task A_repair_leaves_the_device_in_the_hands_of_its_holder()
    {
        var asset = await portal.EnterAsync();
        await portal.HandOverAsync(asset.Id, "birim");
        using var clerk = await portal.SignInAsync("personel");
        var (start, end) = ($"/envanter/demirbaslar/{asset.Id}/onarima-al", $"/envanter/demirbaslar/{asset.Id}/onarim-bitir");

        await clerk.SubmitAsync(await clerk.OpenAsync(start), start, new() { ["Note"] = "Ekran titriyor." });
        var during = await portal.ReadAssetAsync(asset.Id);
        var twice = await clerk.SubmitAsync(await clerk.OpenAsync(start), start);
        await clerk.SubmitAsync(await clerk.OpenAsync(end), end, new() { ["Note"] = "Kablosu değişti." });
        var after = await portal.ReadAssetAsync(asset.Id);

        Assert.Equal((AssetState.InRepair, during.PersonId), (during.State, after.PersonId));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Equal(AssetState.Assigned, after.State);
        Assert.Contains(after.Events, e => e.Text.Contains("Kablosu değişti.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_device_on_other_books_gets_a_card_without_custody_buttons_and_says_why()
    {
        var known = await portal.EnterAsync();
        var (book, person) = await portal.WithDbAsync(async db => (
            await db.Units.Where(u => u.Id != known.BookUnitId).Select(u => u.Id).FirstAsync(), await db.Users.Where(u => u.UserName == "birim").Select(u => u.Id).SingleAsync()));
        using var clerk = await portal.SignInAsync("personel");
        var page = await clerk.OpenAsync("/envanter/demirbaslar/yeni");
        Dictionary<string, string> fields = new()
        {
            ["Name"] = "Ölçüm tableti", ["CodeId"] = $"{known.CodeId}", ["Kind"] = "Other", ["BookUnitId"] = $"{book}", ["PersonId"] = $"{person}", ["Room"] = "3",
        };

        var first = await clerk.SubmitAsync(page, "/envanter/demirbaslar/yeni", fields);
        var second = await clerk.SubmitAsync(page, "/envanter/demirbaslar/yeni", fields);
        var card = await clerk.OpenAsync(first.Headers.Location!.ToString());

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Contains("başka bir harcama biriminin kayıtlarında", card.QuerySelector(".next-step")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kullanan", card.QuerySelector(".detail-side")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(card.QuerySelectorAll("main a[href*='/envanter/talepler/yeni'], main a[href*='/envanter/dusum'], main a[href*='/envanter/iade']"));
    }

    [Fact]
    public async Task Our_own_unit_cannot_be_the_owner_of_a_foreign_device()
    {
        var known = await portal.EnterAsync();
        using var clerk = await portal.SignInAsync("personel");

        var answer = await clerk.SubmitAsync(
            await clerk.OpenAsync("/envanter/demirbaslar/yeni"), "/envanter/demirbaslar/yeni",
            new() { ["Name"] = "Ekran", ["CodeId"] = $"{known.CodeId}", ["Kind"] = "Other", ["BookUnitId"] = $"{known.BookUnitId}", ["UnitId"] = $"{known.BookUnitId}" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await Visitor.ReadAsync(answer)).QuerySelector("#BookUnitId-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_fault_is_reported_from_the_device_and_stands_on_its_card()
    {
        var asset = await portal.EnterAsync(warranty: new DateOnly(2040, 1, 1));
        await portal.HandOverAsync(asset.Id, "birim");
        var subject = (await portal.TicketAsync()).CategoryId;
        using var holder = await portal.SignInAsync("birim");
        using var clerk = await portal.SignInAsync("personel");

        var form = await holder.OpenAsync($"/destek/talepler/yeni?cihaz={asset.Id}");
        var answer = await holder.SubmitAsync(form, "/destek/talepler/yeni", new()
        {
            ["CategoryId"] = $"{subject}", ["AssetId"] = $"{asset.Id}", ["Title"] = "Ekran kararıyor", ["Description"] = "Beş dakikada bir.", ["Urgency"] = "Normal",
        });
        var ticket = await clerk.OpenAsync(answer.Headers.Location!.ToString());
        var card = await clerk.OpenAsync($"/envanter/demirbaslar/{asset.Id}?sekme=kayitlar");

        Assert.Contains("Garanti altında: 01.01.2040", form.QuerySelector("#cihaz")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(ticket.QuerySelector($"a[href='/envanter/demirbaslar/{asset.Id}']"));
        Assert.Contains("Ekran kararıyor", card.QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reports_a_fault_of_a_device_that_is_out_of_his_sight()
    {
        var asset = await portal.EnterAsync();
        var subject = (await portal.TicketAsync()).CategoryId;
        using var stranger = await portal.SignInAsync("birim2");

        var answer = await stranger.SubmitAsync(await stranger.OpenAsync("/destek/talepler/yeni"), "/destek/talepler/yeni", new()
        {
            ["CategoryId"] = $"{subject}", ["AssetId"] = $"{asset.Id}", ["Title"] = "Merak ettim", ["Description"] = "Kimin bu?", ["Urgency"] = "Normal",
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await Visitor.ReadAsync(answer)).QuerySelector("#AssetId-error")!.TextContent.Trim());
        Assert.False(await portal.WithDbAsync(db => db.Set<Ticket>().AnyAsync(t => t.AssetId == asset.Id)));
    }
}
