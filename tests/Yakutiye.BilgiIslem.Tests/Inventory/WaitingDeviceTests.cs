using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>While a device waits for its recipient's word, nothing else happens to it.</summary>
public sealed class WaitingDeviceTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public async Task A_device_that_waits_is_not_reported_lost()
    {
        var (document, asset) = await WaitingAsync();
        var facts = new LossFacts(LossKind.Lost, Today, "115", "Yerinde yok.", null, null);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.Database.WithAsync<LossDesk, LossReport>(d => d.ReportAsync(asset, facts, CustodyWorld.As(world.Keeper), default)));

        Assert.Contains(document.Number, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(AssetState.Assigned, (await world.AssetAsync(asset)).State);
    }

    [Fact]
    public async Task A_device_that_waits_is_not_sent_to_a_firm()
    {
        var (document, asset) = await WaitingAsync();
        var firm = new Firm(new FirmCard("Onarım Ltd."));
        await world.Database.SaveAsync(firm);
        var order = await world.OrderAsync(new MoveDemand(MoveKind.ToFirm, "Onarım") { FirmId = firm.Id, Lines = [new DemandLine(asset, null, 1)] });

        var refusal = await Assert.ThrowsAsync<RuleException>(
            () => world.Database.WithAsync<DispatchDesk, int>(d => d.DispatchAsync(order.Id, [asset], null, CustodyWorld.As(world.Keeper), default)));

        Assert.Contains(document.Number, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_again_is_no_longer_on_the_paper_of_who_held_it()
    {
        var (document, asset) = await WaitingAsync();
        await world.AcceptAsync(document);
        var facts = new LossFacts(LossKind.Lost, Today, "115", "Yerinde yok.", null, null);
        var report = await world.Database.WithAsync<LossDesk, LossReport>(d => d.ReportAsync(asset, facts, CustodyWorld.As(world.Keeper), default));
        var missing = (await world.DocumentAsync(document.Id)).Lines.Single().State;

        await world.Database.WithAsync<LossDesk, int>(d => d.FindAgainAsync(report.Id, world.Store.Id, "Arşivde bulundu.", CustodyWorld.As(world.Keeper), default));

        var after = await world.DocumentAsync(document.Id);
        Assert.Equal(CustodyLineState.Held, missing);
        Assert.Equal((CustodyStatus.Closed, CustodyLineState.Returned), (after.Status, after.Lines.Single().State));
    }

    private async Task<(CustodyDocument Document, int Asset)> WaitingAsync()
    {
        var asset = (await world.EnterAsync(1))[0];
        return (await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Clerk, asset)), asset), asset);
    }
}
