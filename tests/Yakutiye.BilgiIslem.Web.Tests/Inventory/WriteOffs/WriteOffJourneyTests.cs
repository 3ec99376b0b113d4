using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

public sealed class WriteOffJourneyTests(WriteOffPortal portal) : IClassFixture<WriteOffPortal>
{
    [Fact]
    public async Task A_desktop_goes_from_the_proposal_to_its_destruction_with_every_paper_on_the_way()
    {
        var desktops = await portal.DesktopsAsync(1);
        var writeOff = await portal.ProposedAsync("personel2", desktops);

        await TakeAsync("mudur", writeOff, "komisyon", await portal.CommissionAsync());
        await TakeAsync("sef", writeOff, "oy", new() { ["IsFor"] = "true" });
        await TakeAsync("birim", writeOff, "oy", new() { ["IsFor"] = "false", ["Dissent"] = "Parçaları değiştirilebilir." });
        await TakeAsync("some", writeOff, "oy", new() { ["IsFor"] = "true" });
        await TakeAsync("mudur", writeOff, "onayla");
        await TakeAsync("personel2", writeOff, "veri-silme", Wipe(desktops[0]));
        await TakeAsync("personel2", writeOff, "parca", new() { ["AssetId"] = Id(desktops[0]), ["What"] = "8 GB bellek", ["Quantity"] = "2" });
        await TakeAsync("personel", writeOff, "cikis-fisi", new() { ["Date"] = Day, ["Counterpart"] = "Kayıttan düşüldü (hurda)" });
        await TakeAsync("personel2", writeOff, "imha", new()
        {
            ["AssetIds[0]"] = Id(desktops[0]), ["Method"] = "Shredding", ["Date"] = Day, ["Place"] = "Hurda sahası", ["Witnesses"] = "Nurcan Işık, Şef\nAyhan Yıldırım, Memur",
        });

        Assert.Equal(AssetState.Destroyed, (await AssetAsync(desktops[0])).State);
        using var chief = await portal.SignInAsync("sef");
        var minutes = await WriteOffPortal.PaperAsync(chief.Client, $"/envanter/dusum/{writeOff.Id}/tutanak.pdf");
        foreach (var words in new[]
                 {
                     writeOff.Number, desktops[0].RegistryNumber!, "12.000,00", "Onarımı ekonomik değil", "Parçaları değiştirilebilir", "Hatice Yılmaz", "Kemal Aydoğan",
                     "8 GB bellek", "Stok girişi bekliyor", "resmî kayıt belediyenin taşınır bilişim sistemindedir", "düşülmesi",
                 })
        {
            Assert.Contains(words, minutes, StringComparison.Ordinal);
        }

        var page = await chief.OpenAsync($"/envanter/dusum/{writeOff.Id}");
        var paper = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/imha/", StringComparison.Ordinal));
        var destruction = await WriteOffPortal.PaperAsync(chief.Client, paper);
        Assert.Contains("S3YJ-01", destruction, StringComparison.Ordinal);
        Assert.Contains("Ayhan Yıldırım, Memur", destruction, StringComparison.Ordinal);
        Assert.All(new[] { "Nurcan IşıkBilgi İşlem Şefi", "İlker ŞahinAğ ve Güvenlik Uzmanı" }, words => Assert.Contains(words, destruction, StringComparison.Ordinal));
        var year = await WriteOffPortal.PaperAsync(chief.Client, $"/envanter/dusum/rapor.pdf?yil={TimeProvider.System.GetUtcNow().Year}");
        Assert.Contains(desktops[0].RegistryNumber!, year, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_exit_is_refused_until_the_media_are_wiped_and_what_was_typed_stays()
    {
        var writeOff = await portal.InCommissionAsync();
        foreach (var member in new[] { "sef", "some", "birim" })
        {
            await TakeAsync(member, writeOff, "oy", new() { ["IsFor"] = "true" });
        }

        await TakeAsync("mudur", writeOff, "onayla");

        var answer = await portal.StepAsync("personel", writeOff, "cikis-fisi", new() { ["Date"] = Day, ["Counterpart"] = "MKE Hurda Müdürlüğü" });

        var page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("veri silme kaydını girin", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("MKE Hurda Müdürlüğü", page.QuerySelector("input[name=Counterpart]")!.GetAttribute("value"));
        Assert.Equal(WriteOffStatus.Approved, (await portal.ReadAsync(writeOff.Id)).Status);
    }

    [Fact]
    public async Task A_proposal_that_is_sent_twice_is_one_proposal()
    {
        var desktops = await portal.DesktopsAsync(2);
        using var visitor = await portal.SignInAsync("personel2");
        var page = await visitor.OpenAsync("/envanter/dusum/yeni");

        var first = await visitor.SubmitAsync(page, "/envanter/dusum/yeni", WriteOffPortal.Fields(desktops));
        var second = await visitor.SubmitAsync(page, "/envanter/dusum/yeni", WriteOffPortal.Fields(desktops));

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var id = desktops[0].Id;
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<WriteOff>().CountAsync(w => w.Lines.Any(l => l.AssetId == id))));
    }

    [Fact]
    public async Task A_vote_that_is_sent_twice_counts_once_and_one_without_a_reason_keeps_what_was_chosen()
    {
        var writeOff = await portal.InCommissionAsync();
        using var member = await portal.SignInAsync("some");
        var address = $"/envanter/dusum/{writeOff.Id}/oy";
        var page = await member.OpenAsync(address);

        var silent = await Visitor.ReadAsync(await member.SubmitAsync(page, address, new() { ["IsFor"] = "false" }));
        await member.SubmitAsync(page, address, new() { ["IsFor"] = "true" });
        await member.SubmitAsync(page, address, new() { ["IsFor"] = "true" });
        var again = await member.Client.GetAsync(address);

        Assert.Contains("Karşı oyunuzun gerekçesini yazın", silent.QuerySelector("#Dissent-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(silent.QuerySelector("input[name=IsFor][value=false][checked]"));
        Assert.Equal($"/envanter/dusum/{writeOff.Id}", again.Headers.Location?.ToString());
        Assert.Single((await portal.ReadAsync(writeOff.Id)).Votes);
    }

    [Fact]
    public async Task A_proposal_without_reason_or_things_says_so_beside_the_fields()
    {
        using var visitor = await portal.SignInAsync("personel2");
        var page = await visitor.OpenAsync("/envanter/dusum/yeni");

        var answer = await visitor.SubmitAsync(page, "/envanter/dusum/yeni");

        var refused = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Taşınırı seçin", refused.QuerySelector("#Lines-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gerekçeyi yazın", refused.QuerySelector("#Reason-error")!.TextContent, StringComparison.Ordinal);
    }

    private static string Day => TimeProvider.System.GetUtcNow().AddHours(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Id(Asset asset) => asset.Id.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Wipe(Asset asset) => new(StringComparer.Ordinal)
    {
        ["AssetId"] = Id(asset), ["MediaSerial"] = "s3yj-01", ["Method"] = "SecureErase", ["Tool"] = "hdparm 9.65", ["DoneBy"] = "Gülşah Öztürk", ["Date"] = Day,
        ["Witness"] = "İlker Şahin", ["Result"] = "Doğrulandı.",
    };

    private async Task TakeAsync(string who, WriteOff writeOff, string step, Dictionary<string, string>? fields = null)
    {
        var answer = await portal.StepAsync(who, writeOff, step, fields);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, $"{who}: {step} {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private Task<Asset> AssetAsync(Asset asset) => portal.WithDbAsync(db => db.Set<Asset>().AsNoTracking().SingleAsync(a => a.Id == asset.Id));
}
