using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>What was posted, signed or answered gets no more lines and no other words, whoever writes to the database.</summary>
public sealed class SealTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    private const string VoucherLine = "\"VoucherId\", \"CodeId\", \"Name\", \"MeasureUnit\", \"Quantity\", \"UnitPrice\", \"Amount\"";

    private const string OrderLine = "\"OrderId\", \"OrderNumber\", \"Kind\", \"ValidUntil\", \"PersonId\", \"CodeId\", \"Quantity\", \"Taken\", \"IsCancelled\", \"Version\"";

    [Theory]
    [InlineData($"INSERT INTO \"Inventory_VoucherLines\" (\"Order\", {VoucherLine}) SELECT 1 + (SELECT COUNT(*) FROM \"Inventory_VoucherLines\"), {VoucherLine} FROM \"Inventory_VoucherLines\" LIMIT 1")]
    [InlineData($"INSERT INTO \"Inventory_VoucherLines\" (\"Order\", {VoucherLine}) SELECT 0, {VoucherLine} FROM \"Inventory_VoucherLines\" LIMIT 1")]
    [InlineData($"INSERT OR REPLACE INTO \"Inventory_VoucherLines\" (\"Order\", {VoucherLine}) SELECT \"Order\", {VoucherLine} FROM \"Inventory_VoucherLines\" LIMIT 1")]
    [InlineData("UPDATE \"Inventory_Vouchers\" SET \"LineCount\" = 99")]
    public async Task A_posted_voucher_gets_no_more_lines(string sql)
    {
        await world.EnterAsync(1);

        Assert.Equal("A posted voucher is not changed.", await RefusalAsync(sql));
    }

    [Theory]
    [InlineData($"INSERT INTO \"Inventory_OrderLines\" ({OrderLine}) SELECT {OrderLine} FROM \"Inventory_OrderLines\" LIMIT 1")]
    [InlineData($"INSERT OR REPLACE INTO \"Inventory_OrderLines\" (\"Id\", {OrderLine}) SELECT \"Id\", {OrderLine} FROM \"Inventory_OrderLines\" LIMIT 1")]
    [InlineData("UPDATE \"Inventory_WrittenOrders\" SET \"LineCount\" = 99")]
    public async Task A_signed_order_gets_no_more_lines(string sql)
    {
        await world.OrderAsync(world.OfKind(world.Clerk));

        Assert.Equal("A written order is not changed.", await RefusalAsync(sql));
    }

    [Theory]
    [InlineData("UPDATE \"Inventory_MoveRequests\" SET \"Reason\" = 'başka', \"Until\" = '2030-01-01' WHERE \"Status\" = 'Ordered'")]
    [InlineData("UPDATE \"Inventory_MoveRequests\" SET \"Status\" = 'Submitted' WHERE \"Status\" = 'Ordered'")]
    [InlineData("UPDATE \"Inventory_MoveRequests\" SET \"Answer\" = 'başka' WHERE \"Status\" = 'Refused'")]
    [InlineData("DELETE FROM \"Inventory_MoveRequests\"")]
    [InlineData("UPDATE \"Inventory_MoveRequestLines\" SET \"Quantity\" = 9")]
    [InlineData("DELETE FROM \"Inventory_MoveRequestLines\"")]
    [InlineData("INSERT INTO \"Inventory_MoveRequestLines\" (\"MoveRequestId\", \"CodeId\", \"Quantity\") SELECT \"MoveRequestId\", \"CodeId\", 1 FROM \"Inventory_MoveRequestLines\" LIMIT 1")]
    public async Task An_answered_request_keeps_its_words_and_lines(string sql)
    {
        await world.OrderAsync(world.OfKind(world.Clerk));
        var refused = await world.SubmitAsync(world.OfKind(world.Clerk));
        await world.Database.WithAsync<OrderDesk, bool>(async d =>
        {
            await d.RefuseAsync(refused.Id, refused.Version, "Yok", new Somebody(world.Director, BilgiIslem.Inventory.InventoryPermissions.SignOrder), default);
            return true;
        });

        Assert.Equal("A request is not changed.", await RefusalAsync(sql));
    }

    [Fact]
    public async Task A_withdrawal_is_written_on_a_request_that_waits()
    {
        var request = await world.SubmitAsync(world.OfKind(world.Clerk));

        await world.Database.WithAsync<OrderDesk, bool>(async d =>
        {
            await d.WithdrawAsync(request.Id, request.Version, "Gerek kalmadı", CustodyWorld.As(world.Chief), default);
            return true;
        });

        Assert.Equal(RequestStatus.Withdrawn, await world.Database.ReadAsync(db => db.Set<MoveRequest>().Where(r => r.Id == request.Id).Select(r => r.Status).SingleAsync()));
    }

    private async Task<string> RefusalAsync(string sql)
    {
        var refused = await Assert.ThrowsAsync<SqliteException>(() => world.Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql)));
        return refused.Message.Split('\'')[1];
    }
}
