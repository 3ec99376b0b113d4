using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;
using Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class CustodyJourneyTests(CustodyPortal portal) : IClassFixture<CustodyPortal>
{
    [Fact]
    public async Task From_the_request_to_the_frozen_paper_and_back_into_the_warehouse()
    {
        var asset = (await portal.EnterAsync(1))[0];
        using var chief = await portal.SignInAsync("sef");
        using var director = await portal.SignInAsync("mudur");
        using var keeper = await portal.SignInAsync("personel");
        using var clerk = await portal.SignInAsync("birim");

        var request = CustodyPortal.IdIn(await chief.SubmitAsync(await chief.OpenAsync("/envanter/talepler/yeni"), "/envanter/talepler/yeni", await RequestAsync("birim", asset)));
        var order = CustodyPortal.IdIn(await director.SubmitAsync(
            await director.OpenAsync($"/envanter/talepler/{request}/emir"), $"/envanter/talepler/{request}/emir", new() { ["ValidUntil"] = CustodyPortal.LastDay }));
        var document = CustodyPortal.IdIn(await CustodyPortal.HandOverAsync(keeper, await keeper.OpenAsync($"/envanter/emirler/{order}/teslim"), order));
        var path = $"/envanter/teslim/{document}";
        var accepted = await clerk.SubmitAsync(await clerk.OpenAsync($"{path}/teslim-al"), $"{path}/teslim-al", new() { ["Password"] = DemoAccounts.Password });

        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var kept = await portal.DocumentAsync(document);
        Assert.Equal((CustodyStatus.Accepted, SignatureWay.Portal), (kept.Status, kept.Acceptance!.Way));
        Assert.Equal(["HDMI kablosu", "Güç kablosu"], kept.Lines.Single().Accessories);
        var (first, second) = (await clerk.Client.GetByteArrayAsync($"{path}/belge.pdf"), await keeper.Client.GetByteArrayAsync($"{path}/belge.pdf"));
        Assert.Equal(kept.Acceptance.PaperSha256, Convert.ToHexStringLower(SHA256.HashData(first)));
        Assert.Equal(first, second);

        var page = await keeper.OpenAsync($"/envanter/iadeler/yeni?kisi={await portal.IdOfAsync("birim")}");
        var fields = CustodyPortal.Fields(page, "/envanter/iadeler/yeni");
        var index = fields.First(f => f.Key.EndsWith("].AssetId", StringComparison.Ordinal) && f.Value == asset.ToString(CultureInfo.InvariantCulture)).Key.Replace(".AssetId", ".Take", StringComparison.Ordinal);
        fields.Add(new(index, "true"));
        var back = CustodyPortal.IdIn(await keeper.Client.PostAsync("/envanter/iadeler/yeni", new FormUrlEncodedContent(fields)));
        await clerk.SubmitAsync(await clerk.OpenAsync($"/envanter/iadeler/{back}/onayla"), $"/envanter/iadeler/{back}/onayla", new() { ["Password"] = DemoAccounts.Password });

        Assert.Equal(AssetState.InWarehouse, (await portal.AssetAsync(asset)).State);
        Assert.Equal(CustodyStatus.Closed, (await portal.DocumentAsync(document)).Status);
        Assert.NotNull(await portal.WithDbAsync(db => db.Set<CustodyReturn>().Where(r => r.Id == back).Select(r => r.PaperSha256).SingleAsync()));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_request_and_one_document()
    {
        var asset = (await portal.EnterAsync(1))[0];
        using var chief = await portal.SignInAsync("sef");
        var form = await chief.OpenAsync("/envanter/talepler/yeni");
        var one = await chief.SubmitAsync(form, "/envanter/talepler/yeni", await RequestAsync("birim", asset));
        var other = await chief.SubmitAsync(form, "/envanter/talepler/yeni", await RequestAsync("birim", asset));
        var order = await portal.OrderAsync("birim", asset);
        using var keeper = await portal.SignInAsync("personel");
        var page = await keeper.OpenAsync($"/envanter/emirler/{order.Id}/teslim");

        var first = await CustodyPortal.HandOverAsync(keeper, page, order.Id);
        var again = await CustodyPortal.HandOverAsync(keeper, page, order.Id);

        Assert.Equal(one.Headers.Location, other.Headers.Location);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<CustodyDocument>().CountAsync(d => d.OrderId == order.Id)));
    }

    [Fact]
    public async Task Two_who_hand_over_the_same_device_at_once_one_wins_and_the_other_is_told()
    {
        var asset = (await portal.EnterAsync(1))[0];
        var (one, other) = (await portal.OrderOfKindAsync("birim"), await portal.OrderOfKindAsync("birim2"));
        using var keeper = await portal.SignInAsync("personel");
        using var second = await portal.SignInAsync("personel");
        var (a, b) = (await keeper.OpenAsync($"/envanter/emirler/{one.Id}/teslim"), await second.OpenAsync($"/envanter/emirler/{other.Id}/teslim"));

        var answers = await Task.WhenAll(CustodyPortal.HandOverAsync(keeper, a, one.Id, asset), CustodyPortal.HandOverAsync(second, b, other.Id, asset));

        Assert.Equal(1, answers.Count(r => r.StatusCode is HttpStatusCode.Redirect));
        var refused = await Visitor.ReadAsync(answers.Single(r => r.StatusCode is HttpStatusCode.UnprocessableEntity));
        Assert.NotEmpty(refused.QuerySelector(".validation-summary-errors, .alert-danger, .text-danger")!.TextContent.Trim());
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<CustodyLine>().CountAsync(l => l.AssetId == asset)));
    }

    [Fact]
    public async Task Who_asked_for_it_is_offered_no_signature_and_a_forged_one_is_refused()
    {
        var asset = (await portal.EnterAsync(1))[0];
        using var director = await portal.SignInAsync("mudur");
        var request = CustodyPortal.IdIn(await director.SubmitAsync(await director.OpenAsync("/envanter/talepler/yeni"), "/envanter/talepler/yeni", await RequestAsync("birim", asset)));
        var version = await portal.WithDbAsync(db => db.Set<MoveRequest>().Where(r => r.Id == request).Select(r => r.Version).SingleAsync());

        var page = await director.OpenAsync($"/envanter/talepler/{request}");
        var forged = await director.PostAsync($"/envanter/talepler/{request}/emir", new() { ["Version"] = version.ToString(), ["ValidUntil"] = CustodyPortal.LastDay }, "/panom");
        using var top = await portal.SignInAsync("baskan");
        var signed = await top.SubmitAsync(await top.OpenAsync($"/envanter/talepler/{request}/emir"), $"/envanter/talepler/{request}/emir", new() { ["ValidUntil"] = CustodyPortal.LastDay });

        Assert.Null(page.QuerySelector($"a[href='/envanter/talepler/{request}/emir']"));
        Assert.Contains(InventoryText.OwnRequest, (await Visitor.ReadAsync(forged)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        var order = await portal.WithDbAsync(db => db.Set<WrittenOrder>().Where(o => o.RequestId == request).Select(o => o.Id).SingleAsync());
        var paper = await WriteOffPortal.PaperAsync(top.Client, $"/envanter/emirler/{order}/emir.pdf");
        Assert.Contains("Mahmut KaradağBaşkan Yardımcısı", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Bilgi İşlem Müdürü", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_accepts_nothing()
    {
        var document = await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        using var clerk = await portal.SignInAsync("birim");
        var path = $"/envanter/teslim/{document.Id}/teslim-al";

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync(path), path, new() { ["Password"] = "yanlış parola" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(CustodyStatus.AwaitingAcceptance, (await portal.DocumentAsync(document.Id)).Status);
        Assert.False(await portal.WithDbAsync(db => db.Attachments.AnyAsync(a => a.OwnerType == CustodyDocument.RecordType && a.OwnerId == document.Id)));
    }

    [Fact]
    public async Task A_drawn_signature_is_kept_as_a_picture_and_no_signature_accepts_nothing()
    {
        var document = await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        using var keeper = await portal.SignInAsync("personel");
        var path = $"/envanter/teslim/{document.Id}/imza";

        var empty = await keeper.SubmitAsync(await keeper.OpenAsync(path), path);
        var drawn = await keeper.SubmitAsync(await keeper.OpenAsync(path), path, new() { ["Signature"] = Pictures.SignatureDataUrl, ["Present"] = "Nurcan Işık" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, drawn.StatusCode);
        var kept = await portal.DocumentAsync(document.Id);
        Assert.Equal((SignatureWay.OnTheSpot, "Nurcan Işık"), (kept.Acceptance!.Way, kept.Acceptance.PresentNames));
        Assert.Equal(["application/pdf", "image/png"], await portal.WithDbAsync(db => db.Attachments
            .Where(a => a.OwnerType == CustodyDocument.RecordType && a.OwnerId == document.Id).OrderBy(a => a.PartId).Select(a => a.ContentType).ToListAsync()));
    }

    [Fact]
    public async Task A_scan_that_is_no_scan_is_refused_beside_its_field_and_accepts_nothing()
    {
        var document = await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        using var keeper = await portal.SignInAsync("personel");
        var path = $"/envanter/teslim/{document.Id}/imzali-belge";
        var version = (await portal.DocumentAsync(document.Id)).Version.ToString();

        var answer = await keeper.UploadAsync(path, new() { ["Version"] = version, ["Present"] = "Nurcan Işık" }, path, ("Scan", "tarama.pdf", "MZ program"u8.ToArray()));

        var page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(".pdf", page.QuerySelector("#Scan-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nurcan Işık", page.QuerySelector("input[name=Present]")!.GetAttribute("value"));
        Assert.Equal(CustodyStatus.AwaitingAcceptance, (await portal.DocumentAsync(document.Id)).Status);
    }

    [Fact]
    public async Task Everything_that_a_request_lacks_is_said_at_once()
    {
        using var chief = await portal.SignInAsync("sef");
        var page = await chief.OpenAsync("/envanter/talepler/yeni?tur=Transfer");

        var answer = await Visitor.ReadAsync(await chief.SubmitAsync(page, "/envanter/talepler/yeni", new() { ["Kind"] = "Transfer" }));

        var said = answer.QuerySelector("main")!.TextContent;
        Assert.All<string>(
            [InventoryText.HolderMissing, InventoryText.RecipientMissing, InventoryText.TransferNamesAssets, InventoryText.ReasonMissing],
            sentence => Assert.Contains(sentence, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_many_tells_how_far_it_went_and_which_request_stopped_it()
    {
        var assets = await portal.EnterAsync(2);
        using var chief = await portal.SignInAsync("sef");
        using var director = await portal.SignInAsync("mudur");
        var good = CustodyPortal.IdIn(await chief.SubmitAsync(await chief.OpenAsync("/envanter/talepler/yeni"), "/envanter/talepler/yeni", await RequestAsync("birim", assets[0])));
        var own = CustodyPortal.IdIn(await director.SubmitAsync(await director.OpenAsync("/envanter/talepler/yeni"), "/envanter/talepler/yeni", await RequestAsync("birim", assets[1])));
        var number = await portal.WithDbAsync(db => db.Set<MoveRequest>().Where(r => r.Id == own).Select(r => r.Number).SingleAsync());

        await director.PostAsync("/envanter/talepler/toplu-emir", new() { ["Ids[0]"] = $"{good}", ["Ids[1]"] = $"{own}" }, "/panom");
        var told = (await director.OpenAsync("/envanter/talepler")).Body!.TextContent;
        await director.PostAsync("/envanter/talepler/toplu-emir", new() { ["Ids[0]"] = $"{good}" }, "/panom");
        var late = (await director.OpenAsync("/envanter/talepler")).Body!.TextContent;

        Assert.Contains("1 talep için yazılı emir verildi.", told, StringComparison.Ordinal);
        Assert.Contains($"{number} ve sonrakiler imzalanmadı", told, StringComparison.Ordinal);
        Assert.Contains("bu arada sonuçlanmış", late, StringComparison.Ordinal);
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<WrittenOrder>().CountAsync(o => o.RequestId == good || o.RequestId == own)));
    }

    [Fact]
    public async Task Another_units_papers_are_not_found()
    {
        var document = await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        var order = await portal.WithDbAsync(db => db.Set<WrittenOrder>().Where(o => o.Id == document.OrderId).Select(o => new { o.Id, o.RequestId }).SingleAsync());
        using var stranger = await portal.SignInAsync("birim2");

        foreach (var path in new[]
        {
            $"/envanter/teslim/{document.Id}", $"/envanter/teslim/{document.Id}/belge.pdf", $"/envanter/teslim/{document.Id}/teslim-al", $"/envanter/emirler/{order.Id}",
            $"/envanter/emirler/{order.Id}/emir.pdf", $"/envanter/talepler/{order.RequestId}", $"/envanter/kisiler/{await portal.IdOfAsync("birim")}",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
        }
    }

    [Fact]
    public async Task A_unit_asks_only_for_its_own_people()
    {
        var asset = (await portal.EnterAsync(1))[0];
        using var clerk = await portal.SignInAsync("birim");

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync("/envanter/talepler/yeni"), "/envanter/talepler/yeni", await RequestAsync("birim2", asset));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.ReadAsync(answer);
        Assert.Contains(InventoryText.OwnUnitOnly, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("İş için", page.QuerySelector("textarea[name=Reason]")!.TextContent.Trim());
    }

    private async Task<Dictionary<string, string>> RequestAsync(string recipient, int asset) => new()
    {
        ["Kind"] = "Personal",
        ["PersonId"] = (await portal.IdOfAsync(recipient)).ToString(CultureInfo.InvariantCulture),
        ["AssetIds"] = asset.ToString(CultureInfo.InvariantCulture),
        ["Reason"] = "İş için",
    };
}
