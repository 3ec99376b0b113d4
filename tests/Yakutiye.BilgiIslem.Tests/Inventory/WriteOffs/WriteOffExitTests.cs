using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class WriteOffExitTests(WriteOffWorld world) : IClassFixture<WriteOffWorld>
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static readonly DestructionFacts Shredded = new(DestructionMethod.Shredding, Today, "Saha", ["Kişi 3", "Kişi 4"], null);

    [Fact]
    public async Task What_keeps_data_leaves_the_books_only_after_its_media_were_wiped_for_this_write_off()
    {
        var desktop = await world.AssetAsync(DeviceKind.Desktop);
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, desktop);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => PostAsync(writeOff));
        await WipeAsync(writeOff, desktop);
        await PostAsync(writeOff);

        Assert.Equal(InventoryText.NotWiped(desktop.Tag), refusal.Message);
        var after = await world.ReadAsync(desktop);
        Assert.Equal(AssetState.Scrapped, after.State);
        Assert.NotNull(after.ExitVoucherId);
    }

    [Fact]
    public async Task The_exit_voucher_names_the_minutes_and_everything_that_leaves()
    {
        var (one, other) = (await world.AssetAsync(), await world.AssetAsync());
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, one, other);

        await PostAsync(writeOff);

        var done = await world.ReadAsync(db => db.Set<WriteOff>().SingleAsync(w => w.Id == writeOff.Id));
        var voucher = await world.ReadAsync(db => db.Set<Voucher>().Include(v => v.Lines).SingleAsync(v => v.Id == done.ExitVoucherId));
        Assert.Equal(WriteOffStatus.Completed, done.Status);
        Assert.Equal((VoucherKind.Scrap, BaseDocumentKind.WriteOffMinutes, writeOff.Number, 2, 2_400m), (voucher.Kind, voucher.BaseKind, voucher.BaseNumber, voucher.Lines.Count, voucher.Total));
    }

    [Fact]
    public async Task Only_the_registrar_of_the_warehouse_dispatches_scrap()
    {
        var asset = await world.AssetAsync();
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, asset);
        await PostAsync(writeOff);
        var line = await world.DispatchOrderAsync(asset);

        var stranger = await Assert.ThrowsAsync<RuleException>(() => world.OnAsync(writeOff, (d, w) => d.Exit.DispatchAsync(w, line.Id, [asset.Id], world.Authority, default)));

        Assert.Equal(InventoryText.NotRegistrar, stranger.Message);
        Assert.Equal(world.WarehouseId, (await world.ReadAsync(asset)).WarehouseId);
    }

    [Fact]
    public async Task Only_the_registrar_of_the_warehouse_posts_the_exit_and_only_when_it_is_approved()
    {
        var asset = await world.AssetAsync();
        var proposed = await world.ProposeAsync(WriteOffCause.Scrap, asset);
        var approved = await world.ApprovedAsync(WriteOffCause.Scrap, await world.AssetAsync());

        var early = await Assert.ThrowsAsync<RuleException>(() => PostAsync(proposed));
        var stranger = await Assert.ThrowsAsync<RuleException>(() => world.OnAsync(approved, (d, w) => d.Exit.PostAsync(w, Today, "Hurda", null, world.Authority, default)));

        Assert.Equal(InventoryText.ExitNeedsApproval(proposed.Number), early.Message);
        Assert.Equal(InventoryText.NotRegistrar, stranger.Message);
        Assert.Equal(AssetState.ScrapProposed, (await world.ReadAsync(asset)).State);
    }

    [Fact]
    public async Task A_refused_or_withdrawn_proposal_leaves_the_thing_in_its_warehouse_free_for_another_proposal()
    {
        var asset = await world.AssetAsync();
        var writeOff = await world.ProposeAsync(WriteOffCause.Scrap, asset);
        var twice = await Assert.ThrowsAsync<RuleException>(() => world.ProposeAsync(WriteOffCause.Scrap, asset));

        await world.OnAsync(writeOff, (d, w) => d.Desk.RefuseAsync(w, "Onarılsın.", world.Authority, default));

        Assert.Equal(InventoryText.AlreadyProposed(asset.Tag, writeOff.Number), twice.Message);
        Assert.Equal(AssetState.InWarehouse, (await world.ReadAsync(asset)).State);
        Assert.Equal(WriteOffStatus.Proposed, (await world.ProposeAsync(WriteOffCause.Scrap, asset)).Status);
    }

    [Fact]
    public async Task The_votes_of_the_commission_against_keep_the_thing_too()
    {
        var asset = await world.AssetAsync();
        var writeOff = await world.ProposeAsync(WriteOffCause.Scrap, asset);
        await world.OnAsync(writeOff, (d, w) => d.Desk.NameCommissionAsync(w, world.Seats, world.Authority, default));

        foreach (var member in world.Members)
        {
            await world.OnAsync(writeOff, (d, w) => d.Desk.VoteAsync(w, isFor: false, "Onarılabilir.", member, default));
        }

        Assert.Equal(AssetState.InWarehouse, (await world.ReadAsync(asset)).State);
    }

    [Fact]
    public async Task Destruction_needs_two_witnesses_and_happens_once()
    {
        var asset = await world.AssetAsync();
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, asset);
        await PostAsync(writeOff);

        var alone = await Assert.ThrowsAsync<RuleException>(() => DestroyAsync(writeOff, asset, Shredded with { Witnesses = ["Kişi 3", " kişi 3 "] }));
        await DestroyAsync(writeOff, asset, Shredded);
        var again = await Assert.ThrowsAsync<RuleException>(() => DestroyAsync(writeOff, asset, Shredded));

        Assert.Equal(InventoryText.WitnessesCount(2, 6), alone.Message);
        Assert.Equal(InventoryText.NotScrapped(asset.Tag), again.Message);
        var gone = await world.ReadAsync(asset);
        Assert.Equal((AssetState.Destroyed, PlacementWay.Gone), (gone.State, gone.Spans.Single(s => s.To is null).Way));
    }

    [Fact]
    public async Task Scrap_leaves_the_warehouse_by_a_written_order_that_names_it()
    {
        var (asset, other) = (await world.AssetAsync(), await world.AssetAsync());
        var writeOff = await world.ApprovedAsync(WriteOffCause.Scrap, asset, other);
        await PostAsync(writeOff);
        var order = await world.DispatchOrderAsync(asset);

        var wrong = await Assert.ThrowsAsync<RuleException>(() => world.OnAsync(writeOff, (d, w) => d.Exit.DispatchAsync(w, order.Id, [other.Id], world.Registrar, default)));
        await world.OnAsync(writeOff, (d, w) => d.Exit.DispatchAsync(w, order.Id, [asset.Id], world.Registrar, default));

        Assert.Equal(InventoryText.OrderOtherAsset(order.OrderNumber, other.Tag), wrong.Message);
        Assert.Equal((AssetState.Scrapped, null, PlacementWay.Gone), (await world.ReadAsync(asset)) is var a ? (a.State, a.WarehouseId, a.Way) : default);
    }

    private Task<WriteOff> PostAsync(WriteOff writeOff) => world.OnAsync(writeOff, (d, w) => d.Exit.PostAsync(w, Today, "Hurda", null, world.Registrar, default));

    private Task<WriteOff> DestroyAsync(WriteOff writeOff, Asset asset, DestructionFacts facts) =>
        world.OnAsync(writeOff, (d, w) => d.Exit.DestroyAsync(w, facts, [asset.Id], world.Registrar, default));

    private Task<WriteOff> WipeAsync(WriteOff writeOff, Asset asset) => world.OnAsync(writeOff, (d, w) => d.Preparation.WipeAsync(
        w, asset.Id, new WipeFacts("s3yj-01", WipeMethod.SecureErase, "hdparm", "Kişi 1", Today, "Kişi 3", "Doğrulandı."), world.Registrar, default));
}
