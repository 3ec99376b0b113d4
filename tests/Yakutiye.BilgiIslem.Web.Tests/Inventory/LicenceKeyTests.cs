using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LicenceKeyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_key_is_stored_only_encrypted()
    {
        var id = await portal.LicenceAsync("Saklanan");

        var licence = await portal.ReadLicenceAsync(id);

        Assert.DoesNotContain("GIZLI", licence.SealedKey!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_see_keys_opens_one_and_it_is_put_on_record_with_his_name()
    {
        var id = await portal.LicenceAsync("Açılan");
        using var chief = await portal.SignInAsync("sef");
        var asked = await chief.OpenAsync($"/envanter/lisanslar/{id}/anahtar");

        var shown = await chief.SubmitAsync(asked, $"/envanter/lisanslar/{id}/anahtar");

        Assert.DoesNotContain(LicenceArranging.Key, asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(LicenceArranging.Key, await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("no-store", shown.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var notes = await NotesAsync(id);
        var note = Assert.Single(notes, n => n.Action is AuditAction.Noted);
        Assert.Equal("Nurcan Işık", note.UserName);
        Assert.Equal(InventoryText.KeyRevealed, note.Changes);
    }

    [Fact]
    public async Task Who_may_not_see_keys_gets_none_and_nothing_is_put_on_record()
    {
        var id = await portal.LicenceAsync("Kapalı kalan");
        using var staff = await portal.SignInAsync("personel");

        var page = await staff.OpenAsync($"/envanter/lisanslar/{id}");
        var answer = await staff.PostAsync($"/envanter/lisanslar/{id}/anahtar", [], $"/envanter/lisanslar/{id}/duzenle");

        Assert.Null(page.QuerySelector($"a[href='/envanter/lisanslar/{id}/anahtar']"));
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(LicenceArranging.Key, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await NotesAsync(id), n => n.Action is AuditAction.Noted);
    }

    [Fact]
    public async Task The_key_stands_on_no_page_in_no_file_in_no_search_and_not_in_the_trail()
    {
        using var director = await portal.SignInAsync("mudur");
        await director.PostAsync("/envanter/lisanslar/yeni", new() { ["Product"] = "Her yerde aranan", ["Kind"] = "Site", ["Key"] = LicenceArranging.Key });
        var id = await portal.WithDbAsync(db => db.Set<SoftwareLicence>().Where(l => l.Product == "Her yerde aranan").Select(l => l.Id).SingleAsync());

        var pages = new List<string>();
        foreach (var path in new[] { "/envanter/lisanslar", $"/envanter/lisanslar/{id}", $"/envanter/lisanslar/{id}?sekme=tarihce", $"/envanter/lisanslar/{id}/duzenle", "/envanter/lisanslar/sec?q=aranan" })
        {
            pages.Add(await director.Client.GetStringAsync(path));
        }

        Assert.All(pages, p => Assert.DoesNotContain("GIZLI-ANAHTAR", p, StringComparison.Ordinal));
        Assert.DoesNotContain("GIZLI-ANAHTAR", await SheetAsync(director.Client), StringComparison.Ordinal);
        Assert.All(await NotesAsync(id), n => Assert.DoesNotContain("GIZLI", n.Changes, StringComparison.Ordinal));
        Assert.Empty(await portal.WithDbAsync(db => db.SearchDocuments.Where(d => d.Text.Contains("gizli")).ToListAsync()));
        Assert.DoesNotContain("Her yerde aranan", (await director.OpenAsync("/ara?q=GIZLI-ANAHTAR")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Her yerde aranan", (await director.OpenAsync("/ara?q=aranan")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_form_does_not_send_the_key_back()
    {
        using var director = await portal.SignInAsync("mudur");

        var answer = await director.PostAsync("/envanter/lisanslar/yeni", new() { ["Product"] = "", ["Kind"] = "Site", ["Key"] = LicenceArranging.Key });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("GIZLI", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_field_leaves_the_key_and_a_tick_removes_it()
    {
        var id = await portal.LicenceAsync("Düzenlenen");
        using var director = await portal.SignInAsync("mudur");
        var path = $"/envanter/lisanslar/{id}/duzenle";

        await director.SubmitAsync(await director.OpenAsync(path), path, new() { ["Product"] = "Düzenlenen", ["Kind"] = "Site", ["Key"] = "" });
        var kept = (await portal.ReadLicenceAsync(id)).HasKey;
        await director.SubmitAsync(await director.OpenAsync(path), path, new() { ["Product"] = "Düzenlenen", ["Kind"] = "Site", ["DropKey"] = "true" });

        Assert.True(kept);
        Assert.False((await portal.ReadLicenceAsync(id)).HasKey);
        Assert.Equal(HttpStatusCode.NotFound, await director.StatusAsync($"/envanter/lisanslar/{id}/anahtar"));
    }

    private Task<List<AuditEntry>> NotesAsync(int id) => portal.WithDbAsync(db => db.AuditEntries.AsNoTracking().About(nameof(SoftwareLicence), id).ToListAsync());

    private static async Task<string> SheetAsync(HttpClient client)
    {
        var bytes = await client.GetByteArrayAsync("/envanter/lisanslar/excel");
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        var text = "";
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text += await reader.ReadToEndAsync();
        }

        Assert.Contains("Her yerde aranan", text, StringComparison.Ordinal);
        return text;
    }
}
