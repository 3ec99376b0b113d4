using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;
using Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

public sealed class BookPageTests(BookPortal portal) : IClassFixture<BookPortal>
{
    [Theory]
    [InlineData("/envanter/fisler")]
    [InlineData("/envanter/ambarlar")]
    [InlineData("/envanter/cetveller")]
    [InlineData("/envanter/cetveller/defter")]
    [InlineData("/envanter/raporlar?rapor=Birim")]
    [InlineData("/envanter/raporlar?rapor=Yenileme")]
    [InlineData("/envanter/ihtiyac")]
    public async Task A_page_of_the_books_asks_the_database_as_often_for_many_rows_as_for_few(string path)
    {
        await portal.EnterAsync();
        using var visitor = await portal.SignInAsync("sef");
        await visitor.OpenAsync(path);

        var few = await portal.CountAsync(() => visitor.OpenAsync(path));
        await portal.EnterAsync(40);
        await portal.EnterAsync(5);
        var many = await portal.CountAsync(() => visitor.OpenAsync(path));

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 12);
    }

    [Fact]
    public async Task A_voucher_of_many_lines_asks_no_more_often_than_one_of_one()
    {
        var (small, large) = (await portal.EnterAsync(), await portal.EnterAsync(90));
        using var visitor = await portal.SignInAsync("sef");
        await visitor.OpenAsync($"/envanter/fisler/{small.Voucher.Id}");

        var few = await portal.CountAsync(() => visitor.OpenAsync($"/envanter/fisler/{small.Voucher.Id}"));
        var many = await portal.CountAsync(() => visitor.OpenAsync($"/envanter/fisler/{large.Voucher.Id}"));

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 12);
    }

    [Fact]
    public async Task A_wrong_entry_is_taken_back_by_registrar_and_director_and_entered_again()
    {
        var wrong = await portal.EnterAsync(1, "WRONG1");
        var home = $"/envanter/fisler/{wrong.Voucher.Id}";
        using var keeper = await portal.SignInAsync("personel");
        using var director = await portal.SignInAsync("mudur");

        await keeper.PostAsync($"{home}/ters-kayit", new() { ["Reason"] = "Fiyat yanlış" });
        var page = await director.OpenAsync(home);
        var approved = await director.SubmitAsync(page, $"{home}/ters-kayit/onayla");

        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        var again = await keeper.OpenAsync($"/envanter/giris?fis={wrong.Voucher.Id}");
        Assert.Equal("WRONG1", again.QuerySelector("textarea[name='Lines[0].Serials']")!.TextContent.Trim());
        Assert.Equal(AssetState.EntryCancelled, await portal.WithDbAsync(db => db.Set<Asset>().Where(a => a.FormerSerial == "WRONG1").Select(a => a.State).SingleAsync()));
    }

    [Fact]
    public async Task The_official_number_is_noted_and_a_date_before_the_voucher_refused()
    {
        var entered = await portal.EnterAsync();
        var home = $"/envanter/fisler/{entered.Voucher.Id}";
        using var keeper = await portal.SignInAsync("personel");
        var version = await portal.WithDbAsync(db => db.Set<Voucher>().Where(v => v.Id == entered.Voucher.Id).Select(v => v.Version).SingleAsync());

        var refused = await keeper.PostAsync($"{home}/resmi", new() { ["Version"] = version.ToString(), ["OfficialNumber"] = "TIF-1", ["OfficialDate"] = "2020-01-01" }, home);
        var kept = await keeper.PostAsync($"{home}/resmi", new() { ["Version"] = version.ToString(), ["OfficialNumber"] = "TIF-1" }, home);

        Assert.Equal("TIF-1", (await Visitor.ReadAsync(refused)).QuerySelector("input[name=OfficialNumber]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Equal("TIF-1", await portal.WithDbAsync(db => db.Set<Voucher>().Where(v => v.Id == entered.Voucher.Id).Select(v => v.OfficialNumber).SingleAsync()));
    }

    [Theory]
    [InlineData("/envanter/fisler/{0}/fis.pdf", "application/pdf")]
    [InlineData("/envanter/cetveller/sayim-dokum.pdf", "application/pdf")]
    [InlineData("/envanter/cetveller/yonetim-hesabi.pdf", "application/pdf")]
    [InlineData("/envanter/cetveller/defter.pdf", "application/pdf")]
    [InlineData("/envanter/raporlar/pdf?rapor=Deger", "application/pdf")]
    [InlineData("/envanter/fisler/excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/envanter/raporlar/excel?rapor=Yas", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/envanter/cetveller/defter/excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Papers_and_sheets_come_as_what_they_are(string path, string type)
    {
        var entered = await portal.EnterAsync(2);
        using var visitor = await portal.SignInAsync("mudur");

        var answer = await visitor.Client.GetAsync(string.Format(CultureInfo.InvariantCulture, path, entered.Voucher.Id));

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task The_yearly_account_names_who_signs_it()
    {
        await portal.EnterAsync();
        using var visitor = await portal.SignInAsync("mudur");

        var account = await WriteOffPortal.PaperAsync(visitor.Client, "/envanter/cetveller/yonetim-hesabi.pdf");
        var inventory = await WriteOffPortal.PaperAsync(visitor.Client, "/envanter/cetveller/sayim-dokum.pdf");

        foreach (var words in new[] { "Harcama yetkilisi", "Kemal Aydoğan", "Taşınır kontrol yetkilisi", "Taşınır kayıt yetkilisi", "Serkan Çelik", "Muhasebe yetkilisi", "......" })
        {
            Assert.Contains(words, account, StringComparison.Ordinal);
        }

        Assert.Contains("Sayım kurulu başkanı", inventory, StringComparison.Ordinal);
        Assert.Contains("Serkan Çelik", inventory, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acts_for_the_director_signs_with_a_V()
    {
        await portal.EnterAsync();
        var (day, director) = (Istanbul.Today(TimeProvider.System), await IdAsync("mudur"));
        var acting = Appointment.Acting(RoleNames.Director, await IdAsync("sef"), director, new AppointmentPaper(day, day, "E-9", day));
        await portal.WithDbAsync(db => { db.Add(acting); return db.SaveChangesAsync(); });
        using var visitor = await portal.SignInAsync("personel");

        var account = await WriteOffPortal.PaperAsync(visitor.Client, "/envanter/cetveller/yonetim-hesabi.pdf");
        await portal.WithDbAsync(db => db.Appointments.Where(a => a.Id == acting.Id).ExecuteDeleteAsync());

        Assert.Contains("Nurcan IşıkBilgi İşlem Müdürü V.", account, StringComparison.Ordinal);
    }

    private Task<int> IdAsync(string userName) => portal.WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    [Fact]
    public async Task A_file_of_devices_is_looked_at_with_its_refusals_and_its_good_lines_are_entered()
    {
        await portal.WarehouseAsync();
        using var visitor = await portal.SignInAsync("mudur");
        var bytes = Encoding.UTF8.GetBytes("Taşınır kodu;Ad;Giriş tarihi;Değer;Seri no\n255.02.01.01.02;Dizüstü;01.02.2024;1000;IMP1\n999.99;Yok;01.02.2024;1000;\n");

        var kept = await visitor.UploadAsync("/envanter/aktarim", [], "/envanter/aktarim", ("File", "envanter.csv", bytes));
        var home = kept.Headers.Location!.ToString();
        var page = await visitor.OpenAsync(home);
        var sheet = await visitor.Client.GetAsync($"{home}/reddedilenler.xlsx");
        var done = await visitor.PostAsync($"{home}/uygula?gecerli=true", [], home);

        var back = await visitor.Client.GetAsync(home);

        Assert.Contains("999.99", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/envanter/aktarim", back.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<Asset>().CountAsync(a => a.Serial == "IMP1")));
    }

    [Fact]
    public async Task The_director_makes_the_list_of_needs_of_a_year()
    {
        await portal.WarehouseAsync();
        using var director = await portal.SignInAsync("mudur");
        var unit = await portal.WithDbAsync(db => db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync());
        const string page = "/envanter/ihtiyac?yil=2031";

        await director.PostAsync("/envanter/ihtiyac/2031/baslat", [], page);
        await director.PostAsync(
            "/envanter/ihtiyac/2031/ekle",
            new() { ["FormKey"] = Guid.NewGuid().ToString(), ["UnitId"] = unit.ToString(CultureInfo.InvariantCulture), ["What"] = "Yazıcı", ["Quantity"] = "2", ["UnitPrice"] = "1500,00", ["Reason"] = "Eskidi" }, page);
        var list = await director.OpenAsync(page);

        Assert.Contains("3.000,00", list.Body!.TextContent, StringComparison.Ordinal);
    }
}
