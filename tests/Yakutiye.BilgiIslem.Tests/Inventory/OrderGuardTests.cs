using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>Whoever writes to the database past the portal is held to the written order too (BR-01).</summary>
public sealed class OrderGuardTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    private const int Constraint = 19;

    [Theory]
    [InlineData("\"WarehouseId\" = {1}, \"TakenInWarehouseId\" = {1}")]
    [InlineData("\"WarehouseId\" = {1}, \"TakenInWarehouseId\" = NULL")]
    [InlineData("\"State\" = 'CommonUse', \"Way\" = 'CommonUse', \"UnitId\" = {2}, \"Room\" = '101'")]
    [InlineData("\"State\" = 'AtService', \"Way\" = 'Firm'")]
    [InlineData("\"State\" = 'Lost', \"Way\" = 'Gone', \"WarehouseId\" = NULL")]
    [InlineData("\"IsOurs\" = 0, \"WarehouseId\" = NULL, \"PersonId\" = {0}")]
    [InlineData("\"IsOurs\" = 0, \"Way\" = 'InUse', \"State\" = 'InUse', \"WarehouseId\" = NULL, \"TakenInWarehouseId\" = NULL, \"EntryVoucherId\" = NULL, \"PersonId\" = {0}")]
    public async Task Nothing_leaves_its_warehouse_without_an_order(string change)
    {
        var asset = (await world.EnterAsync(1))[0];
        var other = await OtherWarehouseAsync();

        await RefusedAsync(string.Format(CultureInfo.InvariantCulture, $"UPDATE \"Inventory_Assets\" SET {change} WHERE \"Id\" = {asset}", world.Clerk.Id, other, world.Works.Id));
    }

    [Fact]
    public async Task An_order_lets_only_go_what_it_names()
    {
        var assets = await world.EnterAsync(2);
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, assets[0]));

        await RefusedAsync(HandOver(assets[1], order, world.Clerk.Id));
    }

    [Fact]
    public async Task An_order_lets_it_go_only_to_whom_it_names()
    {
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));

        await RefusedAsync(HandOver(asset, order, world.Other.Id));
    }

    [Fact]
    public async Task A_cancelled_order_lets_nothing_go_and_stays_cancelled()
    {
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));
        await world.CancelAsync(order);

        await RefusedAsync(HandOver(asset, order, world.Clerk.Id));
        await RefusedAsync($"UPDATE \"Inventory_OrderLines\" SET \"IsCancelled\" = 0 WHERE \"OrderId\" = {order.Id}");
        await RefusedAsync($"UPDATE \"Inventory_WrittenOrders\" SET \"CancelledAt\" = NULL WHERE \"Id\" = {order.Id}");
    }

    [Theory]
    [InlineData("2026-12-31 20:00:00", true)]
    [InlineData("2026-12-31 22:00:00", false)]
    [InlineData("2026-10-01 06:00:00", false)]
    public async Task An_order_lets_go_from_its_signature_to_its_last_day_in_Istanbul(string moment, bool lets)
    {
        var asset = (await world.EnterAsync(1))[0];
        var sql = HandOver(asset, await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), world.Clerk.Id, moment);

        if (lets)
        {
            Assert.Equal(1, await RawAsync(sql));
        }
        else
        {
            await RefusedAsync(sql);
        }
    }

    [Fact]
    public async Task An_order_for_one_of_a_kind_is_not_used_for_two()
    {
        var assets = await world.EnterAsync(2);
        var order = await world.OrderAsync(world.OfKind(world.Clerk));
        await world.HandOverAsync(order, assets[0]);

        await RefusedAsync(HandOver(assets[1], order, world.Clerk.Id));
    }

    [Fact]
    public async Task Who_holds_it_does_not_change_under_the_same_order()
    {
        var asset = (await world.EnterAsync(1))[0];
        await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), asset);

        await RefusedAsync($"UPDATE \"Inventory_Assets\" SET \"PersonId\" = {world.Other.Id} WHERE \"Id\" = {asset}");
        await RefusedAsync($"UPDATE \"Inventory_Assets\" SET \"State\" = 'AtService' WHERE \"Id\" = {asset}");
    }

    [Fact]
    public async Task The_history_is_not_rewritten_and_goes_to_another_warehouse_only_by_an_order()
    {
        var asset = (await world.EnterAsync(1))[0];
        var other = await OtherWarehouseAsync();

        await RefusedAsync($"DELETE FROM \"Inventory_AssetSpans\" WHERE \"AssetId\" = {asset}");
        await RefusedAsync($"UPDATE \"Inventory_AssetSpans\" SET \"WarehouseId\" = {other} WHERE \"AssetId\" = {asset}");
        await RefusedAsync($"""
            UPDATE "Inventory_AssetSpans" SET "To" = '2026-11-03 06:00:00' WHERE "AssetId" = {asset};
            INSERT INTO "Inventory_AssetSpans" ("AssetId", "Way", "WarehouseId", "From", "ByName") VALUES ({asset}, 'Warehouse', {other}, '2026-11-03 06:00:00', 'x')
            """);
    }

    [Fact]
    public async Task What_came_back_from_a_firm_is_with_its_holder_again_though_his_order_has_ended()
    {
        var firm = new Firm(new FirmCard("Servis A.Ş."));
        await world.Database.SaveAsync(firm);
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));
        await world.AcceptAsync(await world.HandOverAsync(order, asset));
        var service = await world.OrderAsync(new MoveDemand(MoveKind.ToFirm, "Onarım") { FirmId = firm.Id, Lines = [new DemandLine(asset, null, 1)] });
        await world.Database.WithAsync<DispatchDesk, int>(d => d.DispatchAsync(service.Id, [asset], null, CustodyWorld.As(world.Keeper), default));
        await world.CancelAsync(await world.OrderAsync(order.Id));

        await world.Database.ReadAsync(async db =>
        {
            var card = await db.Set<Asset>().ToMove.SingleAsync(a => a.Id == asset);
            card.ComeBackToHolder(new MoveNote(CustodyWorld.As(world.Keeper), world.Database.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });

        var after = await world.AssetAsync(asset);
        Assert.Equal((AssetState.Assigned, world.Clerk.Id), (after.State, after.PersonId));
    }

    private async Task<int> OtherWarehouseAsync()
    {
        var other = new Warehouse($"G{Guid.NewGuid():N}"[..8], "Başka ambar", world.Unit.Id);
        await world.Database.SaveAsync(other);
        return other.Id;
    }

    private static string HandOver(int asset, WrittenOrder order, int person, string moment = "2026-11-02 06:00:00") => $"""
        UPDATE "Inventory_Assets" SET "State" = 'Assigned', "Way" = 'Personal', "WarehouseId" = NULL, "PersonId" = {person}, "StateSince" = '{moment}',
            "OrderLineId" = (SELECT "Id" FROM "Inventory_OrderLines" WHERE "OrderId" = {order.Id}) WHERE "Id" = {asset}
        """;

    private async Task RefusedAsync(string sql) => Assert.Equal(Constraint, (await Assert.ThrowsAsync<SqliteException>(() => RawAsync(sql))).SqliteErrorCode);

    private Task<int> RawAsync(string sql) => world.Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));
}
