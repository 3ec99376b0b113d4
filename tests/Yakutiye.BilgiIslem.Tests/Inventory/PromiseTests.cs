using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>One device stands on one order in force (BR-01).</summary>
public sealed class PromiseTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    [Fact]
    public async Task What_an_order_in_force_names_cannot_be_asked_for_again()
    {
        var (order, asset) = await PromisedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(CustodyWorld.Personal(world.Other, asset)));

        Assert.Equal(nameof(MoveDemand.Lines), refusal.Field);
        Assert.Contains($"{order.Number} sayılı yazılı emir yürürlükte", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_requests_for_one_device_the_Mudur_can_sign_only_one()
    {
        var asset = (await world.EnterAsync(1))[0];
        var (one, other) = (await world.SubmitAsync(CustodyWorld.Personal(world.Clerk, asset)), await world.SubmitAsync(CustodyWorld.Personal(world.Other, asset)));
        var order = await world.SignAsync(other);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SignAsync(one));

        Assert.Contains(order.Number, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_order_promises_nothing_any_more()
    {
        var (order, asset) = await PromisedAsync();
        await world.CancelAsync(order);

        var next = await world.OrderAsync(CustodyWorld.Personal(world.Other, asset));

        Assert.Null(next.WhyClosed(next.Date));
    }

    [Fact]
    public async Task An_order_that_has_run_out_promises_nothing_any_more()
    {
        var asset = (await world.EnterAsync(1))[0];
        var today = Istanbul.Today(world.Database.Clock);
        var order = await world.SignAsync(await world.SubmitAsync(CustodyWorld.Personal(world.Clerk, asset)), until: today);

        world.Database.Clock.Advance(TimeSpan.FromDays(1));
        var next = await world.SubmitAsync(CustodyWorld.Personal(world.Other, asset));

        Assert.True(next.CanDecide);
        Assert.Null(order.WhyClosed(today));
        Assert.Equal(InventoryText.OrderExpired(order.Number, today), order.WhyClosed(today.AddDays(1)));
    }

    [Fact]
    public async Task What_went_out_can_be_passed_on_by_a_new_order()
    {
        var (order, asset) = await PromisedAsync();
        await world.AcceptAsync(await world.HandOverAsync(order, asset));
        var demand = new MoveDemand(MoveKind.Transfer, "Görev değişti") { FromPersonId = world.Clerk.Id, PersonId = world.Other.Id, Lines = [new DemandLine(asset, null, 1)] };

        var next = await world.OrderAsync(demand);

        Assert.Equal(InventoryText.OrderCarriedOut(order.Number), (await world.OrderAsync(order.Id)).WhyClosed(order.Date));
        Assert.Null(next.WhyClosed(next.Date));
    }

    private async Task<(WrittenOrder Order, int Asset)> PromisedAsync()
    {
        var asset = (await world.EnterAsync(1))[0];
        return (await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), asset);
    }
}
