using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class DispatchTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    [Fact]
    public async Task What_goes_to_another_warehouse_leaves_the_one_and_enters_the_other()
    {
        var keeper = new AppUser($"tky-{Guid.NewGuid():N}", new PersonFacts("Zeynep Ak"));
        var target = new Warehouse($"B{Guid.NewGuid():N}"[..8], "Ek Ambar", world.Unit.Id);
        await world.Database.SaveAsync(keeper, target);
        await world.Database.SaveAsync(
            new MovableDuty(DutyKind.Registrar, target.Id, keeper.Id, new DateOnly(2026, 1, 1), "2", new DateOnly(2026, 1, 1), CustodyWorld.As(world.Director)));
        var asset = (await world.EnterAsync(1))[0];

        var order = await SendAsync(new MoveDemand(MoveKind.OtherWarehouse, "Yer açılsın") { WarehouseId = target.Id, Lines = [new DemandLine(asset, null, 1)] }, asset);

        var vouchers = await VouchersOfAsync(asset);
        var (left, entered) = (vouchers[^2], vouchers[^1]);
        Assert.Equal((VoucherKind.WarehouseOut, world.Store.Id, world.Keeper.Id), (left.Kind, left.WarehouseId, left.PostedById));
        Assert.Equal((VoucherKind.WarehouseIn, target.Id, world.Keeper.Id), (entered.Kind, entered.WarehouseId, entered.PostedById));
        Assert.Equal("Serkan Çelik (Zeynep Ak adına)", entered.PostedByName);
        Assert.Equal((BaseDocumentKind.ExitVoucher, $"2026/{left.Number}", "Ambar"), (entered.BaseKind, entered.BaseNumber, entered.Counterpart));
        Assert.Contains(order.Number, entered.Note, StringComparison.Ordinal);
        Assert.Equal(target.Id, (await world.AssetAsync(asset)).WarehouseId);
        Assert.Equal(1, await world.Database.ReadAsync(db => db.Notifications.CountAsync(n => n.UserId == keeper.Id && n.Kind == CustodyNotices.Arrived)));
    }

    [Fact]
    public async Task What_stands_in_a_warehouse_is_not_asked_for_it()
    {
        var asset = (await world.EnterAsync(1))[0];

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(
            new MoveDemand(MoveKind.OtherWarehouse, "Yer açılsın") { WarehouseId = world.Store.Id, Lines = [new DemandLine(asset, null, 1)] }));

        Assert.EndsWith("zaten seçtiğiniz ambarda.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_goes_to_a_warehouse_that_nobody_keeps()
    {
        var target = new Warehouse($"C{Guid.NewGuid():N}"[..8], "Sahipsiz Ambar", world.Unit.Id);
        await world.Database.SaveAsync(target);
        var asset = (await world.EnterAsync(1))[0];

        var refusal = await Assert.ThrowsAsync<RuleException>(() => SendAsync(
            new MoveDemand(MoveKind.OtherWarehouse, "Yer açılsın") { WarehouseId = target.Id, Lines = [new DemandLine(asset, null, 1)] }, asset));

        Assert.Equal(InventoryText.NoRegistrarNow, refusal.Message);
        Assert.Equal(world.Store.Id, (await world.AssetAsync(asset)).WarehouseId);
    }

    [Fact]
    public async Task A_wrong_handing_over_to_another_unit_is_reversed_and_the_movable_stands_in_its_warehouse_again()
    {
        var asset = (await world.EnterAsync(1))[0];
        await SendAsync(new MoveDemand(MoveKind.OtherUnit, "Devir") { UnitId = world.Works.Id, Lines = [new DemandLine(asset, null, 1)] }, asset);
        var exit = (await VouchersOfAsync(asset))[^1];

        var reversal = await ReverseAsync(exit);

        var after = await world.AssetAsync(asset);
        Assert.Equal((VoucherKind.Reversal, exit.Id), (reversal.Kind, reversal.ReversesId));
        Assert.Equal((AssetState.InWarehouse, world.Store.Id, null), (after.State, after.WarehouseId, after.ExitVoucherId));
    }

    [Fact]
    public async Task A_move_between_warehouses_is_undone_by_a_new_order_and_not_by_a_reversal()
    {
        var asset = (await world.EnterAsync(1))[0];
        var keeperOfBoth = new Warehouse($"D{Guid.NewGuid():N}"[..8], "Üst Ambar", world.Unit.Id);
        await world.Database.SaveAsync(keeperOfBoth);
        await world.Database.SaveAsync(
            new MovableDuty(DutyKind.Registrar, keeperOfBoth.Id, world.Keeper.Id, new DateOnly(2026, 1, 1), "3", new DateOnly(2026, 1, 1), CustodyWorld.As(world.Director)));
        await SendAsync(new MoveDemand(MoveKind.OtherWarehouse, "Yer açılsın") { WarehouseId = keeperOfBoth.Id, Lines = [new DemandLine(asset, null, 1)] }, asset);
        var vouchers = await VouchersOfAsync(asset);

        var refusals = new List<string>();
        foreach (var voucher in vouchers.TakeLast(2))
        {
            refusals.Add((await Assert.ThrowsAsync<RuleException>(() => AskAsync(voucher))).Message);
        }

        Assert.Equal([InventoryText.ReversalOfMove, InventoryText.ReversalOfMove], refusals);
    }

    private async Task<WrittenOrder> SendAsync(MoveDemand demand, int asset)
    {
        var order = await world.OrderAsync(demand);
        await world.Database.WithAsync<DispatchDesk, int>(d => d.DispatchAsync(order.Id, [asset], null, CustodyWorld.As(world.Keeper), default));
        return order;
    }

    private Task<ReversalRequest> AskAsync(Voucher voucher) => world.Database.WithAsync<ReversalDesk, ReversalRequest>(
        d => d.AskAsync(voucher.Id, "Yanlış birim", CustodyWorld.As(world.Keeper), default));

    private async Task<Voucher> ReverseAsync(Voucher voucher)
    {
        var request = await AskAsync(voucher);
        return await world.Database.WithAsync<ReversalDesk, Voucher>(d => d.ApproveAsync(request.Id, CustodyWorld.As(world.Director), default));
    }

    private Task<List<Voucher>> VouchersOfAsync(int asset) => world.Database.ReadAsync(
        db => db.Set<Voucher>().AsNoTracking().Where(v => v.Lines.Any(l => l.AssetId == asset)).OrderBy(v => v.Id).ToListAsync());
}
