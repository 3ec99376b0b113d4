using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.People;

public sealed class ImportPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Encoding Turkish = CodePagesEncodingProvider.Instance.GetEncoding(1254)!;

    [Fact]
    public async Task Three_bad_lines_are_listed_with_their_reasons_and_nothing_is_applied()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var path = await UploadAsync(admin, UserImport.Kind,
            "Kullanıcı adı;Adı soyadı;Birim kodu;Dahili\r\n"
            + "dogru.kisi;Doğru Kişi;FEN;007\r\n"
            + "şükrü;Şükrü Ağa;FEN;\r\n"
            + "eksik.ad;;FEN;\r\n"
            + "yok.birim;Yok Birim;XYZ;\r\n");

        var page = await admin.OpenAsync(path);
        await admin.PostAsync($"{path}/uygula", [], "/yonetim/iceri-aktar");

        Assert.Equal(["3", "4", "5"], page.QuerySelectorAll("tbody th.num").Take(3).Select(cell => cell.TextContent));
        Assert.Contains(PeopleImportText.UnitUnknown, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action^='{path}/uygula']"));
        Assert.False(await portal.WithDbAsync(db => db.Users.AnyAsync(u => u.UserName == "dogru.kisi")));
    }

    [Fact]
    public async Task A_file_of_Turkish_Excel_is_read_applied_once_and_its_codes_stay_text()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var path = await UploadAsync(admin, UserImport.Kind, "Kullanıcı adı;Ad soyad;Birim;Oda\r\nigdir;Iğdır Şahinoğlu;Fen İşleri Müdürlüğü;007\r\n");

        var page = await admin.OpenAsync(path);
        var first = await admin.PostAsync($"{path}/uygula", [], "/yonetim/iceri-aktar");
        await admin.PostAsync($"{path}/uygula", [], "/yonetim/iceri-aktar");

        var people = await portal.WithDbAsync(db => db.Users.Where(u => u.UserName == "igdir").ToListAsync());
        Assert.Equal(TextEncoding.Windows1254.ToString(), page.QuerySelector("#kodlama option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var person = Assert.Single(people);
        Assert.Equal(("Iğdır Şahinoğlu", "007", (string?)null), (person.FullName, person.Room, person.PasswordHash));
    }

    [Fact]
    public async Task What_the_file_has_no_column_for_stays_as_it_is()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var path = await UploadAsync(admin, UserImport.Kind, "Kullanıcı adı;Ad soyad;Birim\r\nbirim2;Ömer Faruk Kılıçoğlu;ZBT\r\n");

        await admin.PostAsync($"{path}/uygula?guncelle=true", [], "/yonetim/iceri-aktar");

        var person = await portal.WithDbAsync(db => db.Users.SingleAsync(u => u.UserName == "birim2"));
        Assert.Equal(("Ömer Faruk Kılıçoğlu", "Zabıta Memuru", "1012"), (person.FullName, person.Title, person.Extension));
    }

    [Fact]
    public async Task A_column_with_a_name_of_its_own_is_chosen_by_hand()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var path = await UploadAsync(admin, UserImport.Kind, "Hesap;Ad soyad;Birim\r\nhesap.bir;Hesap Bir;FEN\r\n");

        var missing = await admin.OpenAsync(path);
        var chosen = await admin.OpenAsync($"{path}?kolon[UserName]=Hesap");

        Assert.Contains("“Kullanıcı adı” sütunu bulunamadı", missing.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(chosen.QuerySelector($"form[action^='{path}/uygula']"));
    }

    [Fact]
    public async Task A_parent_unit_may_come_below_its_child_and_a_loop_is_refused()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var good = await UploadAsync(admin, UnitImport.Kind, "Kod;Birim adı;Üst birim;Uzak\r\nSU-1;Su Deposu;SU;Evet\r\nSU;Su İşleri Müdürlüğü;;Hayır\r\n");
        var loop = await UploadAsync(admin, UnitImport.Kind, "Kod;Birim adı;Üst birim\r\nA-1;Bir;A-2\r\nA-2;İki;A-1\r\n");

        await admin.PostAsync($"{good}/uygula", [], "/yonetim/iceri-aktar");
        var refused = await admin.OpenAsync(loop);

        Assert.Equal("SU", await portal.WithDbAsync(db => db.Units.Where(u => u.Code == "SU-1").Select(u => u.Parent!.Code).SingleAsync()));
        Assert.Contains(PeopleImportText.UnitLoop, refused.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_of_accounts_is_read_back_by_the_import()
    {
        using var admin = await portal.SignInAsync("yonetici");

        var bytes = await admin.Client.GetByteArrayAsync("/yonetim/kullanicilar/csv?birim=");
        var table = await TextTableReader.ReadAsync(new MemoryStream(bytes), new TextTableOptions(), default);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(';', table.Separator);
        Assert.Empty(UserImport.Map.Match(table.Header).Problems);
        Assert.Contains(table.Rows, row => row.Cells[0] == "sef" && row.Cells[1] == "Nurcan Işık");
    }

    [Fact]
    public async Task The_file_of_another_person_is_not_found()
    {
        using var admin = await portal.SignInAsync("yonetici");
        var id = await portal.WithDbAsync(async db =>
        {
            var other = await db.Users.Where(u => u.UserName == "mudur").Select(u => u.Id).SingleAsync();
            var draft = new ImportDraft(UserImport.Kind, "gizli.csv", [65], other, DateTime.UnixEpoch);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft.Id;
        });

        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync($"/yonetim/iceri-aktar/{id}"));
    }

    private static async Task<string> UploadAsync(Visitor admin, string kind, string csv)
    {
        const string page = "/yonetim/iceri-aktar";
        var answer = await admin.UploadAsync(page, new() { ["Kind"] = kind }, page, ("File", "dosya.csv", Turkish.GetBytes(csv)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
