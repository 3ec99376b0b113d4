using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;
using static Yakutiye.BilgiIslem.Web.Tests.Firms.FirmArranging;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

/// <summary>People, files, closing, export and search of firms.</summary>
public sealed class FirmPartsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_file_sent_twice_stands_once_with_the_contract_and_only_who_sees_firms_opens_it()
    {
        var (_, _, contract) = await portal.FirmAsync("Dosyalı Firma");
        using var editor = await portal.SignInAsync("personel");
        using var president = await portal.SignInAsync("baskan");
        using var clerk = await portal.SignInAsync("birim");
        var page = $"/firmalar/sozlesmeler/{contract}";
        var fields = new Dictionary<string, string> { ["FormKey"] = Guid.NewGuid().ToString() };

        await editor.UploadAsync($"{page}/dosya", fields, page, ("Files", "imzalı sözleşme.txt", "Taraflar anlaştı."u8.ToArray()));
        await editor.UploadAsync($"{page}/dosya", fields, page, ("Files", "imzalı sözleşme.txt", "Taraflar anlaştı."u8.ToArray()));

        var file = await portal.WithDbAsync(db => db.Attachments.SingleAsync(a => a.OwnerType == FirmContract.RecordType && a.OwnerId == contract));
        Assert.Contains("imzalı sözleşme.txt", (await president.OpenAsync(page)).QuerySelector(".attachments")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await president.StatusAsync($"/dosya/{file.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusAsync($"/dosya/{file.Id}"));
    }

    [Fact]
    public async Task A_program_is_refused_with_a_sentence_on_the_page_of_the_firm()
    {
        var (firm, _, _) = await portal.FirmAsync("Programlı Firma");
        using var visitor = await portal.SignInAsync("personel");

        await visitor.UploadAsync($"/firmalar/{firm}/dosya", [], $"/firmalar/{firm}", ("Files", "kur.exe", [0x4D, 0x5A, 0x90, 0x00]));
        var page = await visitor.OpenAsync($"/firmalar/{firm}");

        Assert.NotNull(page.QuerySelector(".alert-danger"));
        Assert.Empty(page.QuerySelectorAll(".attachments li"));
    }

    [Fact]
    public async Task A_person_is_corrected_leaves_and_returns()
    {
        var (firm, contact, _) = await portal.FirmAsync("Kişili Firma");
        var path = $"/firmalar/{firm}/kisi/{contact}";
        using var visitor = await portal.SignInAsync("personel");

        await visitor.SubmitAsync(await visitor.OpenAsync(path), path, new() { ["Name"] = "Yasemin Kurt Işık", ["Email"] = "y@firma.example" });
        await visitor.PostAsync($"{path}/ayrildi", [], path);
        var gone = await visitor.OpenAsync($"/firmalar/{firm}");
        await visitor.PostAsync($"{path}/dondu", [], path);
        var back = await visitor.OpenAsync($"/firmalar/{firm}");

        Assert.Contains("Ayrıldı", gone.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Yasemin Kurt Işık", back.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ayrıldı", back.QuerySelector(".detail-main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_a_person_over_a_newer_version_sees_both()
    {
        var (firm, contact, _) = await portal.FirmAsync("Çakışan Firma");
        var path = $"/firmalar/{firm}/kisi/{contact}";
        using var first = await portal.SignInAsync("personel");
        using var second = await portal.SignInAsync("sef");
        var mine = await first.OpenAsync(path);
        await second.SubmitAsync(await second.OpenAsync(path), path, new() { ["Name"] = "Şefin yazdığı" });

        var page = await Visitor.ReadAsync(await first.SubmitAsync(mine, path, new() { ["Name"] = "Benim yazdığım" }));

        Assert.Contains("Şefin yazdığı", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Benim yazdığım", page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_firm_is_closed_with_a_reason_warned_of_its_running_contract_and_reopened()
    {
        var (firm, _, _) = await portal.FirmAsync("Kapanan Gölet");
        using var visitor = await portal.SignInAsync("sef");
        var ask = await visitor.OpenAsync($"/firmalar/{firm}/kapat");

        await visitor.SubmitAsync(ask, $"/firmalar/{firm}/kapat", new() { ["Reason"] = "Hizmet süresine uymadı." });
        var picked = await visitor.Client.GetStringAsync("/firmalar/sec?q=golet");
        var page = await visitor.OpenAsync($"/firmalar/{firm}");
        await visitor.SubmitAsync(page, $"/firmalar/{firm}/ac");

        Assert.Contains(FirmsText.StillRunning(1), ask.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("[]", picked);
        Assert.Contains("Hizmet süresine uymadı.", page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await portal.WithDbAsync(db => db.Set<Firm>().Where(f => f.Id == firm).Select(f => f.ClosedAt).SingleAsync()));
    }

    [Fact]
    public async Task The_list_shows_those_of_which_a_contract_ends_and_the_export_holds_just_what_was_filtered()
    {
        await portal.FirmAsync("Süzgeç Biten", to: 5);
        await portal.FirmAsync("Süzgeç Süren", to: 300);
        using var visitor = await portal.SignInAsync("baskan");

        var page = await visitor.OpenAsync("/firmalar?kapsam=bitiyor&q=suzgec");
        var sheet = await SheetAsync(visitor, "/firmalar/excel?kapsam=bitiyor&q=suzgec");
        var contracts = await SheetAsync(visitor, "/firmalar/sozlesmeler/excel?durum=Ending&q=suzgec");

        Assert.Equal(["Süzgeç Biten"], page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.All(new[] { sheet, contracts }, s => Assert.Contains("Süzgeç Biten", s, StringComparison.Ordinal));
        Assert.All(new[] { sheet, contracts }, s => Assert.DoesNotContain("Süzgeç Süren", s, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_search_box_finds_firms_by_their_people_and_contracts_by_their_words()
    {
        var (firm, _, contract) = await portal.FirmAsync("Aranan Şimşek", subject: "Jeneratör bakımı");
        using var visitor = await portal.SignInAsync("personel");
        using var clerk = await portal.SignInAsync("birim");

        Assert.NotNull((await visitor.OpenAsync("/ara?q=simsek")).QuerySelector($"a[href='/firmalar/{firm}']"));
        Assert.NotNull((await visitor.OpenAsync("/ara?q=jenerator")).QuerySelector($"a[href='/firmalar/sozlesmeler/{contract}']"));
        Assert.Null((await clerk.OpenAsync("/ara?q=jenerator")).QuerySelector("a[href^='/firmalar']"));
    }

    private static async Task<string> SheetAsync(Visitor visitor, string path)
    {
        using var zip = new ZipArchive(await visitor.Client.GetStreamAsync(path), ZipArchiveMode.Read);
        var parts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && e.FullName.StartsWith("xl/", StringComparison.Ordinal));
        var text = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            using var reader = new StreamReader(part.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
