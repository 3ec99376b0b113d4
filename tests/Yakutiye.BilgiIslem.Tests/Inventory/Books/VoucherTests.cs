using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class VoucherTests : IAsyncLifetime, IDisposable
{
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
    public async Task What_is_entered_stands_in_the_warehouse_with_its_number_and_its_voucher()
    {
        var entered = await _shop.EnterAsync(3, 1000, "a1", "A2");

        var assets = await _data.ReadAsync(db => db.Set<Asset>().OrderBy(a => a.Id).ToListAsync());
        Assert.Equal(["255.02.01.01.02-26-00001", "255.02.01.01.02-26-00002", "255.02.01.01.02-26-00003"], assets.Select(a => a.RegistryNumber));
        Assert.Equal(["A1", "A2", null], assets.Select(a => a.Serial));
        Assert.All(assets, a => Assert.Equal((AssetState.InWarehouse, entered.Voucher.Id), (a.State, a.EntryVoucherId)));
        Assert.Equal(3600, entered.Voucher.Total);
        Assert.Equal(assets.Select(a => (int?)a.Id), await _data.ReadAsync(db => db.Set<VoucherLine>().OrderBy(l => l.Order).Select(l => l.AssetId).ToListAsync()));
    }

    [Fact]
    public async Task Five_hundred_pieces_come_by_one_line()
    {
        var entered = await _shop.EnterAsync(500);

        Assert.Equal(500, await _data.ReadAsync(db => db.Set<Asset>().CountAsync(a => a.EntryVoucherId == entered.Voucher.Id)));
    }

    [Fact]
    public async Task Only_the_registrar_of_the_warehouse_posts_into_it()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Entry.EnterAsync(_shop.OrderOf(1, 10), _shop.Clerk, default)));

        Assert.Equal(InventoryText.NotRegistrar, refused.Message);
        Assert.Equal(0, await _data.ReadAsync(db => db.Set<Asset>().CountAsync()));
    }

    [Theory]
    [InlineData("255")]
    [InlineData("255.03")]
    public async Task Nothing_is_entered_under_the_code_of_a_group(string group)
    {
        var code = new MovableCode(group, "Demirbaşlar", DeviceKind.Other);
        await _data.SaveAsync(code);
        var order = _shop.OrderOf(1, 10);

        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Entry.EnterAsync(
            order with { Items = [order.Items[0] with { Card = order.Items[0].Card with { CodeId = code.Id } }] }, _shop.Keeper, default)));

        Assert.Equal((InventoryText.CodeTooShort(group), "CodeId"), (refused.Message, refused.Field));
    }

    [Fact]
    public async Task A_voucher_is_not_older_than_its_document()
    {
        var order = _shop.OrderOf(1, 10) with { Base = new BaseDocument(BaseDocumentKind.Invoice, "F", _shop.Today.AddDays(1)) };

        await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Entry.EnterAsync(order, _shop.Keeper, default)));

        Assert.Equal(0, await _data.ReadAsync(db => db.Set<Voucher>().CountAsync()));
    }

    [Theory]
    [InlineData("""UPDATE "Inventory_Vouchers" SET "Total" = 1""")]
    [InlineData("""UPDATE "Inventory_Vouchers" SET "Counterpart" = 'Başka firma'""")]
    [InlineData("""UPDATE "Inventory_Vouchers" SET "Note" = 'sonradan'""")]
    [InlineData("""DELETE FROM "Inventory_Vouchers" """)]
    [InlineData("""UPDATE "Inventory_VoucherLines" SET "Quantity" = 2""")]
    [InlineData("""DELETE FROM "Inventory_VoucherLines" """)]
    public async Task The_database_refuses_to_change_a_posted_voucher(string sql)
    {
        await _shop.EnterAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => _data.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql)));

        Assert.Contains("not changed", refused.Message.Replace("not deleted", "not changed", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_official_number_is_written_on_a_voucher_later()
    {
        var entered = await _shop.EnterAsync();

        await _data.ReadAsync(async db =>
        {
            (await db.Set<Voucher>().SingleAsync(v => v.Id == entered.Voucher.Id)).NoteOfficial("TİF-77", _shop.Today);
            return await db.SaveChangesAsync();
        });

        Assert.Equal("TİF-77", await _data.ReadAsync(db => db.Set<Voucher>().Select(v => v.OfficialNumber).SingleAsync()));
    }

    [Fact]
    public async Task Raw_SQL_cannot_take_an_asset_out_of_a_warehouse_without_an_order()
    {
        await _shop.EnterAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => Raw($"""UPDATE "Inventory_Assets" SET "WarehouseId" = NULL, "PersonId" = {_shop.Clerk.Id}, "State" = 'Assigned', "Way" = 'Personal'"""));

        Assert.Contains("CK_Inventory_Assets_Order", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raw_SQL_cannot_name_an_order_that_was_never_given()
    {
        await _shop.EnterAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(
            () => Raw($"""UPDATE "Inventory_Assets" SET "WarehouseId" = NULL, "PersonId" = {_shop.Clerk.Id}, "State" = 'Assigned', "Way" = 'Personal', "OrderLineId" = 4711"""));

        Assert.Contains("written order", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raw_SQL_cannot_write_a_holder_into_the_history_without_an_order()
    {
        await _shop.EnterAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => Raw($"""UPDATE "Inventory_AssetSpans" SET "Way" = 'Personal', "WarehouseId" = NULL, "PersonId" = {_shop.Clerk.Id}"""));

        Assert.Contains("CK_Inventory_AssetSpans_Order", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raw_SQL_cannot_give_an_order_in_the_name_of_who_asked_for_it()
    {
        var order = await OrderAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => Raw(
            $"""
            INSERT INTO "Inventory_WrittenOrders" ("Number", "Kind", "RequestId", "Date", "ValidUntil", "SignedById", "RequestedById", "SignedByName", "SignedAt", "Version")
            SELECT 'EMR-2026-99999', "Kind", "RequestId" + 1, "Date", "ValidUntil", "RequestedById", "RequestedById", "SignedByName", "SignedAt", "Version" FROM "Inventory_WrittenOrders" WHERE "Id" = {order.Id}
            """));

        Assert.Contains("CK_Inventory_WrittenOrders_Signer", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "Inventory_WrittenOrders" SET "ValidUntil" = '2099-01-01'""")]
    [InlineData("""UPDATE "Inventory_OrderLines" SET "Quantity" = 99""")]
    [InlineData("""DELETE FROM "Inventory_OrderLines" """)]
    public async Task A_written_order_is_not_rewritten(string sql)
    {
        await OrderAsync();

        await Assert.ThrowsAsync<SqliteException>(() => Raw(sql));
    }

    private Task<WrittenOrder> OrderAsync() => _data.ReadAsync(db => BookOrders.OpeningAsync(db, _shop, 5));

    private Task<int> Raw(string sql) => _data.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));
}
