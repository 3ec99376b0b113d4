using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class CustodyTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    [Fact]
    public async Task A_device_goes_by_the_order_and_is_held_when_it_was_accepted()
    {
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));

        var document = await world.HandOverAsync(order, asset);
        var accepted = await world.AcceptAsync(document);

        var after = await world.AssetAsync(asset);
        Assert.Equal((AssetState.Assigned, (int?)world.Clerk.Id), (after.State, after.PersonId));
        Assert.Equal(CustodyStatus.Accepted, accepted.Status);
        Assert.Equal((1, 0), ((await world.LinesAsync(order))[0].Taken, (await world.LinesAsync(order))[0].Left));
        Assert.Matches(@"^TTB-2026-\d{5}$", document.Number);
    }

    [Fact]
    public async Task What_is_refused_goes_back_and_the_order_is_open_again()
    {
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));
        var document = await world.HandOverAsync(order, asset);

        await world.RefuseAsync(document, world.Clerk);
        var again = await world.AcceptAsync(await world.HandOverAsync(order, asset));

        Assert.Equal(CustodyStatus.Refused, (await world.DocumentAsync(document.Id)).Status);
        Assert.Equal(CustodyStatus.Accepted, again.Status);
        Assert.Equal(1, (await world.LinesAsync(order))[0].Taken);
    }

    [Fact]
    public async Task The_same_device_is_not_handed_over_twice()
    {
        var asset = (await world.EnterAsync(1))[0];
        var (one, other) = (await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), await world.OrderAsync(world.OfKind(world.Other)));
        await world.HandOverAsync(one, asset);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.HandOverAsync(other, asset));

        Assert.Contains("bekleyen başka bir belge", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(world.Clerk.Id, (await world.AssetAsync(asset)).PersonId);
    }

    [Fact]
    public async Task A_transfer_leaves_the_device_with_its_holder_until_the_new_one_accepts()
    {
        var asset = (await world.EnterAsync(1))[0];
        var first = await world.AcceptAsync(await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), asset));
        var demand = new MoveDemand(MoveKind.Transfer, "Görev değişti") { FromPersonId = world.Clerk.Id, PersonId = world.Other.Id, Lines = [new DemandLine(asset, null, 1)] };
        var document = await world.HandOverAsync(await world.OrderAsync(demand), asset);
        var before = await world.AssetAsync(asset);

        await world.AcceptAsync(document);

        Assert.Equal(world.Clerk.Id, before.PersonId);
        Assert.Equal(world.Other.Id, (await world.AssetAsync(asset)).PersonId);
        var closed = await world.DocumentAsync(first.Id);
        Assert.Equal((CustodyStatus.Closed, CustodyLineState.Passed), (closed.Status, closed.Lines.Single().State));
    }

    [Fact]
    public async Task A_return_of_what_is_not_held_is_refused_and_a_part_may_come_back()
    {
        var assets = await world.EnterAsync(2);
        var document = await world.AcceptAsync(await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Clerk, [.. assets])), [.. assets]));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.TakeBackAsync(world.Other, assets[0]));
        var back = await world.TakeBackAsync(world.Clerk, assets[0]);

        Assert.Contains("bu kişinin zimmetinde değil", refusal.Message, StringComparison.Ordinal);
        Assert.Matches(@"^IADE-2026-\d{5}$", back.Number);
        Assert.Equal(AssetState.InWarehouse, (await world.AssetAsync(assets[0])).State);
        Assert.Equal(CustodyStatus.Accepted, (await world.DocumentAsync(document.Id)).Status);
        await world.TakeBackAsync(world.Clerk, assets[1]);
        Assert.Equal(CustodyStatus.Closed, (await world.DocumentAsync(document.Id)).Status);
    }

    [Fact]
    public async Task A_computer_that_passed_no_checklist_is_not_handed_over()
    {
        var code = new MovableCode("255.02.01.01.01", "Masaüstü bilgisayar", DeviceKind.Desktop);
        await world.Database.SaveAsync(code);
        var asset = (await world.EnterAsync(1, code))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.HandOverAsync(order, asset));

        Assert.Contains("devreye alınmadı", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(AssetState.InWarehouse, (await world.AssetAsync(asset)).State);
        Assert.Equal(0, (await world.LinesAsync(order))[0].Taken);
    }

    [Fact]
    public async Task Only_the_registrar_of_the_warehouse_hands_over()
    {
        var asset = (await world.EnterAsync(1))[0];
        var order = await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.Database.WithAsync<HandOverDesk, CustodyDocument>(d => d.HandOverAsync(
            new HandOver(order.Id, null, null, [new HandOverItem(asset, AssetCondition.Sound, [])]), CustodyWorld.As(world.Chief), default)));

        Assert.Equal(InventoryText.NotRegistrar, refusal.Message);
    }

    [Fact]
    public async Task Nobody_signs_the_order_that_he_asked_for()
    {
        var asset = (await world.EnterAsync(1))[0];
        var request = await world.SubmitAsync(CustodyWorld.Personal(world.Clerk, asset), world.Director);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SignAsync(request, world.Director));

        Assert.Equal(InventoryText.OwnRequest, refusal.Message);
    }

    [Fact]
    public async Task Who_leaves_passes_nothing_on_but_asks_for_the_order()
    {
        var assets = await world.EnterAsync(2);
        await world.AcceptAsync(await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Other, [.. assets])), [.. assets]));

        var count = await world.Database.WithAsync<CustodyObligations, int>(o => world.Database.ReadAsync(
            db => o.HandOverAsync(db, world.Other.Id, world.Clerk.Id, CustodyWorld.As(world.Chief), world.Database.Clock.GetUtcNow().UtcDateTime, default)));

        Assert.True(count >= 2);
        Assert.Equal(world.Other.Id, (await world.AssetAsync(assets[0])).PersonId);
        Assert.True(await world.Database.ReadAsync(db => db.Set<MoveRequest>().AnyAsync(r => r.Kind == MoveKind.Transfer && r.FromPersonId == world.Other.Id && r.Status == RequestStatus.Submitted)));
    }

    [Fact]
    public async Task A_loan_is_reminded_of_once_for_each_threshold()
    {
        var asset = (await world.EnterAsync(1))[0];
        var demand = new MoveDemand(MoveKind.Loan, "Sunum") { PersonId = world.Clerk.Id, Until = new DateOnly(2026, 11, 5), Lines = [new DemandLine(asset, null, 1)] };
        await world.AcceptAsync(await world.HandOverAsync(await world.OrderAsync(demand), asset));

        var first = await world.Database.WithAsync<LoanDesk, int>(d => d.RunAsync(default));
        var second = await world.Database.WithAsync<LoanDesk, int>(d => d.RunAsync(default));

        Assert.Equal((1, 0), (first, second));
        Assert.True(await world.Database.ReadAsync(db => db.Notifications.AnyAsync(n => n.UserId == world.Clerk.Id && n.Kind == CustodyNotices.Due)));
    }
}
