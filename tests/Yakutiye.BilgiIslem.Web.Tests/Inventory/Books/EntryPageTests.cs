using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

public sealed class EntryPageTests(BookPortal portal) : IClassFixture<BookPortal>
{
    private static string Today => Istanbul.Today(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_registrar_enters_devices_and_comes_to_their_voucher_with_their_cards_and_labels()
    {
        using var visitor = await portal.SignInAsync("personel");
        var fields = await FieldsAsync(count: 3, serials: "EP1\nEP2");

        var answer = await visitor.PostAsync("/envanter/giris", fields);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Equal(3, page.QuerySelectorAll("a[href^='/envanter/demirbaslar/']").Length);
        Assert.NotNull(page.QuerySelector("a[href^='/envanter/etiketler?fis=']"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_voucher()
    {
        using var visitor = await portal.SignInAsync("personel");
        var fields = await FieldsAsync(count: 1, serials: "TWICE1");

        var first = await visitor.PostAsync("/envanter/giris", fields);
        var second = await visitor.PostAsync("/envanter/giris", fields);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await portal.WithDbAsync(db => db.Set<Asset>().CountAsync(a => a.Serial == "TWICE1")));
    }

    [Fact]
    public async Task Every_wrong_line_is_told_beside_it_and_what_was_typed_is_kept()
    {
        await portal.EnterAsync(1, "KNOWN1");
        using var visitor = await portal.SignInAsync("personel");
        var fields = await FieldsAsync(count: 1, serials: "known1");
        foreach (var (key, value) in fields.Where(f => f.Key.StartsWith("Lines[0]", StringComparison.Ordinal)).ToList())
        {
            fields[key.Replace("Lines[0]", "Lines[1]", StringComparison.Ordinal)] = value;
        }

        fields["Lines[1].Serials"] = "FREE1";
        fields["Lines[1].Facts"] = "Boyu: uzun";
        var answer = await visitor.PostAsync("/envanter/giris/denetle", fields, "/envanter/giris");

        var page = await Visitor.ReadAsync(answer);
        Assert.Contains("KNOWN1", page.QuerySelector("[data-valmsg-for='Lines[0].Serials']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Boyu: uzun", page.QuerySelector("[data-valmsg-for='Lines[1].Facts']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("FREE1", page.QuerySelector("textarea[name='Lines[1].Serials']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_check_of_good_lines_posts_nothing()
    {
        var warehouse = await portal.WarehouseAsync();
        using var visitor = await portal.SignInAsync("personel");
        var before = await portal.WithDbAsync(db => db.Set<Voucher>().CountAsync(v => v.WarehouseId == warehouse));

        var answer = await visitor.PostAsync("/envanter/giris/denetle", await FieldsAsync(1, "CHECK1"), "/envanter/giris");

        Assert.NotNull((await Visitor.ReadAsync(answer)).QuerySelector(".alert-success"));
        Assert.Equal(before, await portal.WithDbAsync(db => db.Set<Voucher>().CountAsync(v => v.WarehouseId == warehouse)));
    }

    [Fact]
    public async Task A_line_is_added_and_taken_out_without_losing_the_others()
    {
        using var visitor = await portal.SignInAsync("personel");
        var fields = await FieldsAsync(2, "LINE1");

        var more = await Visitor.ReadAsync(await visitor.PostAsync("/envanter/giris/satirlar", fields, "/envanter/giris"));
        var fewer = await Visitor.ReadAsync(await visitor.PostAsync("/envanter/giris/satirlar?sil=0", fields, "/envanter/giris"));

        Assert.Equal(("Dizüstü", 2), (more.QuerySelector("input[name='Lines[0].Name']")!.GetAttribute("value"), more.QuerySelectorAll("textarea[name$='.Serials']").Length));
        Assert.Empty(fewer.QuerySelectorAll("textarea[name$='.Serials']"));
    }

    [Fact]
    public async Task Who_keeps_no_warehouse_is_told_so_and_posts_nothing()
    {
        await portal.WarehouseAsync();
        using var visitor = await portal.SignInAsync("sef");

        var answer = await visitor.PostAsync("/envanter/giris", await FieldsAsync(1, "NOBODY1"));

        Assert.Contains(InventoryText.NotRegistrar, (await Visitor.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.WithDbAsync(db => db.Set<Asset>().CountAsync(a => a.Serial == "NOBODY1")));
    }

    private async Task<Dictionary<string, string>> FieldsAsync(int count, string serials) => new(StringComparer.Ordinal)
    {
        ["FormKey"] = Guid.NewGuid().ToString(), ["Kind"] = "Purchase", ["WarehouseId"] = (await portal.WarehouseAsync()).ToString(CultureInfo.InvariantCulture), ["Date"] = Today,
        ["BaseKind"] = "Invoice", ["BaseNumber"] = "GIB1", ["BaseDate"] = Today, ["Counterpart"] = "Dadaş Teknoloji", ["Lines[0].CodeId"] = (await portal.CodeAsync()).ToString(CultureInfo.InvariantCulture),
        ["Lines[0].Name"] = "Dizüstü", ["Lines[0].Brand"] = "HP", ["Lines[0].Count"] = count.ToString(CultureInfo.InvariantCulture), ["Lines[0].UnitPrice"] = "1000,50", ["Lines[0].VatRate"] = "20",
        ["Lines[0].Serials"] = serials,
    };
}
