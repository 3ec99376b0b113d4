using System.Text;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Imports;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class ImportTests : IAsyncLifetime, IDisposable
{
    private const string Header = "Taşınır kodu;Ad;Marka;Seri no;Sicil no;Giriş tarihi;Değer;KDV;Zimmetli kişi;Birim;Oda\n";

    private readonly TestDatabase _data = new();
    private BookShop _shop = null!;

    public async Task InitializeAsync()
    {
        await _data.InitializeAsync();
        _shop = await BookShop.OpenAsync(_data);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_line_with_a_holder_goes_to_him_by_the_opening_order_and_counts_as_commissioned()
    {
        var order = await _data.ReadAsync(db => BookOrders.OpeningAsync(db, _shop, 5));

        var (assets, vouchers) = await ApplyAsync(Line(serial: "X1", holder: "memur"), order.Id);

        var asset = await _data.ReadAsync(db => db.Set<Asset>().Include(a => a.Spans).Include(a => a.Events).SingleAsync());
        Assert.Equal((1, 1), (assets, vouchers));
        Assert.Equal((AssetState.Assigned, _shop.Clerk.Id, 1200m), (asset.State, asset.PersonId, asset.GrossValue));
        Assert.NotNull(asset.CommissionedAt);
        Assert.Contains(asset.Events, e => e.Text.Contains("BR-16", StringComparison.Ordinal));
        Assert.Equal([PlacementWay.Warehouse, PlacementWay.Personal], asset.Spans.OrderBy(s => s.Id).Select(s => s.Way));
        Assert.Equal(1, await _data.ReadAsync(db => db.Set<OrderLine>().Select(l => l.Taken).SingleAsync()));
    }

    [Fact]
    public async Task A_line_with_a_holder_is_refused_without_an_order()
    {
        var look = await LookAsync(Line(holder: "memur"), null);

        Assert.Equal(("Zimmetli kişi", ImportSentences.OrderNeeded), (look.Result!.Refused.Single().Column, look.Result.Refused.Single().Reason));
    }

    [Fact]
    public async Task A_line_under_the_code_of_a_group_is_refused()
    {
        await _data.SaveAsync(new MovableCode("255", "Demirbaşlar", DeviceKind.Other), new MovableCode("255.02", "Büro Makineleri Grubu", DeviceKind.Other));

        var look = await LookAsync(Line(code: "255") + Line(code: "255.02"), null);

        Assert.Equal([InventoryText.CodeTooShort("255"), InventoryText.CodeTooShort("255.02")], look.Result!.Refused.Select(r => r.Reason));
    }

    [Fact]
    public async Task An_order_lets_no_more_go_than_it_says()
    {
        var order = await _data.ReadAsync(db => BookOrders.OpeningAsync(db, _shop, 1));

        var look = await LookAsync(Line(holder: "memur") + Line(holder: "memur"), order.Id);

        Assert.Equal((3, ImportSentences.OrderUsedUp), (look.Result!.Refused.Single().Line, look.Result.Refused.Single().Reason));
    }

    [Fact]
    public async Task Every_wrong_cell_is_told_by_line_and_column()
    {
        await _shop.EnterAsync(1, 1000, "VAR1");
        var text = Line(code: "255.99") + Line(serial: "var1") + Line(date: "31.02.2024") + Line(value: "1.5") + Line(holder: "kimse") + Line(room: "105")
            + Line(serial: "T1") + Line(serial: "T1") + Line(registry: "255.02.01.01.02-26-00001");

        var look = await LookAsync(text, null);

        Assert.Equal(
            [(2, "Taşınır kodu"), (3, "Seri no"), (4, "Giriş tarihi"), (5, "Değer"), (6, "Zimmetli kişi"), (7, "Oda"), (9, "Seri no"), (10, "Sicil no")],
            look.Result!.Refused.Select(r => (r.Line, r.Column!)));
        Assert.Single(look.Result.Accepted);
    }

    [Fact]
    public async Task A_file_with_a_refused_line_is_written_only_when_the_good_lines_are_asked_for()
    {
        var text = Line() + Line(code: "999.01");
        var id = await KeepAsync(text);

        await Assert.ThrowsAsync<RuleException>(() => ApplyAsync(id, null, onlyGood: false));
        var nothing = await _data.ReadAsync(db => db.Set<Asset>().CountAsync());
        var (assets, _) = await ApplyAsync(id, null, onlyGood: true);

        Assert.Equal((0, 1), (nothing, assets));
        await Assert.ThrowsAsync<RuleException>(() => ApplyAsync(id, null, onlyGood: true));
    }

    [Fact]
    public async Task An_old_registry_number_is_kept_and_new_ones_go_past_it()
    {
        await ApplyAsync(Line(registry: "255.02.01.01.02-24-00007", date: "01.02.2024") + Line(date: "05.06.2024") + Line(registry: "ESKİ-12"), null);

        var numbers = await _data.ReadAsync(db => db.Set<Asset>().OrderBy(a => a.Id).Select(a => a.RegistryNumber).ToListAsync());
        Assert.Equal(["255.02.01.01.02-24-00007", "255.02.01.01.02-24-00008", "ESKİ-12"], numbers);
    }

    [Fact]
    public async Task The_opening_voucher_is_posted_today_in_the_registrars_name()
    {
        await ApplyAsync(Line() + Line(), null);

        var voucher = await _data.ReadAsync(db => db.Set<Voucher>().Include(v => v.Lines).SingleAsync());
        Assert.Equal((VoucherKind.Opening, _shop.Today, 2400m), (voucher.Kind, voucher.Date, voucher.Total));
        Assert.EndsWith($"({_shop.Keeper.Name} adına)", voucher.PostedByName, StringComparison.Ordinal);
        Assert.All(voucher.Lines, l => Assert.NotNull(l.AssetId));
        Assert.Contains("memur Kişi", voucher.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_is_remembered_for_the_next_file_with_the_same_header()
    {
        const string header = "K;Tanım;Alındı;Fiyat\n";
        var chosen = new Dictionary<string, string> { ["Code"] = "K", ["Name"] = "Tanım", ["AcquiredOn"] = "Alındı", ["Value"] = "Fiyat" };
        await ApplyAsync(await KeepAsync("255.02.01.01.02;Dizüstü;01.02.2024;1000\n", header), null, false, chosen);

        var next = await _shop.OnAsync(async d => await d.Drafts.LookAsync(await DraftAsync(await KeepAsync("255.02.01.01.02;Dizüstü;01.02.2025;900\n", header)), Wish(null, false), default));

        Assert.True(next.IsReadable);
        Assert.Single(next.Result!.Accepted);
    }

    [Fact]
    public async Task A_file_of_more_than_one_part_is_written_whole_with_a_trail_for_every_asset()
    {
        var order = await _data.ReadAsync(db => BookOrders.OpeningAsync(db, _shop, 5_000));
        var text = new StringBuilder();
        for (var i = 0; i < AssetImportDesk.PartSize + 50; i++)
        {
            text.Append(Line(serial: FormattableString.Invariant($"SN{i}"), holder: i % 2 == 0 ? "memur" : ""));
        }

        var (assets, vouchers) = await ApplyAsync(text.ToString(), order.Id);

        Assert.Equal((AssetImportDesk.PartSize + 50, 2), (assets, vouchers));
        var kept = await _data.ReadAsync(async db => (
            Assets: await db.Set<Asset>().CountAsync(), Open: await db.Set<AssetSpan>().CountAsync(s => s.To == null), Trail: await db.AuditEntries.CountAsync(e => e.Entity == nameof(Asset)),
            Found: await db.SearchDocuments.CountAsync(d => d.Type == Asset.RecordType), Taken: await db.Set<OrderLine>().Select(l => l.Taken).SingleAsync()));
        Assert.Equal((assets, assets, assets, assets, assets / 2), kept);
    }

    private static string Line(
        string code = BookShop.Laptop, string serial = "", string registry = "", string date = "15.03.2023", string value = "1000,00", string holder = "", string room = "") =>
        $"{code};Dizüstü bilgisayar;HP;{serial};{registry};{date};{value};20;{holder};;{room}\n";

    private async Task<(int Assets, int Vouchers)> ApplyAsync(string lines, int? orderId) => await ApplyAsync(await KeepAsync(lines), orderId, false);

    private Task<(int Assets, int Vouchers)> ApplyAsync(Guid id, int? orderId, bool onlyGood, IReadOnlyDictionary<string, string>? chosen = null) =>
        _shop.OnAsync(d => d.Drafts.ApplyAsync(id, Wish(orderId, onlyGood) with { Chosen = chosen }, _shop.Clerk, default));

    private Task<ImportLook> LookAsync(string lines, int? orderId) =>
        _shop.OnAsync(async d => await d.Drafts.LookAsync(await DraftAsync(await KeepAsync(lines)), Wish(orderId, false), default));

    private static ImportWish Wish(int? orderId, bool onlyGood) => new(null, new TextTableOptions(), orderId, onlyGood);

    private Task<ImportDraft> DraftAsync(Guid id) => _data.ReadAsync(db => db.Set<ImportDraft>().SingleAsync(d => d.Id == id));

    private async Task<Guid> KeepAsync(string lines, string header = Header)
    {
        var draft = new ImportDraft(AssetImport.Kind, "envanter.csv", Encoding.UTF8.GetBytes(header + lines), _shop.Clerk.Id, _data.Clock.GetUtcNow().UtcDateTime);
        await _data.SaveAsync(draft);
        return draft.Id;
    }
}
