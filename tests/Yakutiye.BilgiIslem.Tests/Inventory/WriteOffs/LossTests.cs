using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class LossTests(WriteOffWorld world) : IClassFixture<WriteOffWorld>
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static readonly LossFacts Lost = new(LossKind.Lost, Today, "B04", "Sayımda yerinde yoktu.", null, null);

    [Fact]
    public async Task A_theft_needs_the_number_and_the_day_of_the_police_report()
    {
        var asset = await world.AssetAsync();

        var number = await Assert.ThrowsAsync<RuleException>(() => ReportAsync(asset, Lost with { Kind = LossKind.Stolen, PoliceDate = Today }));
        var day = await Assert.ThrowsAsync<RuleException>(() => ReportAsync(asset, Lost with { Kind = LossKind.Stolen, PoliceNumber = "2026/1" }));

        Assert.Equal((InventoryText.PoliceNumberMissing, InventoryText.PoliceDateMissing), (number.Message, day.Message));
        Assert.Equal(AssetState.InWarehouse, (await world.ReadAsync(asset)).State);
    }

    [Fact]
    public async Task A_lost_thing_leaves_the_books_without_wiping_and_its_report_ends_with_it()
    {
        var laptop = await world.AssetAsync(DeviceKind.Laptop);
        var report = await ReportAsync(laptop, Lost);
        var writeOff = await world.ApprovedAsync(WriteOffCause.Loss, laptop);

        await world.OnAsync(writeOff, (d, w) => d.Exit.PostAsync(w, Today, "Kayıp", null, world.Registrar, default));

        var after = await world.ReadAsync(laptop);
        Assert.Equal(AssetState.Lost, after.State);
        Assert.NotNull(after.ExitVoucherId);
        Assert.Equal(LossStatus.WrittenOff, (await world.ReadAsync(db => db.Set<LossReport>().SingleAsync(r => r.Id == report.Id))).Status);
    }

    [Fact]
    public async Task What_is_found_again_comes_into_a_warehouse_unless_its_write_off_is_under_way()
    {
        var asset = await world.AssetAsync();
        var report = await ReportAsync(asset, Lost);
        var writeOff = await world.ProposeAsync(WriteOffCause.Loss, asset);

        var early = await Assert.ThrowsAsync<RuleException>(() => FindAsync(report));
        await world.OnAsync(writeOff, (d, w) => d.Desk.WithdrawAsync(w, "Bulundu.", world.Registrar, default));
        await FindAsync(report);

        Assert.Equal(InventoryText.FoundButProposed(writeOff.Number), early.Message);
        var back = await world.ReadAsync(asset);
        Assert.Equal((AssetState.InWarehouse, (int?)world.WarehouseId), (back.State, back.WarehouseId));
    }

    [Fact]
    public async Task What_is_reported_lost_cannot_be_reported_again()
    {
        var asset = await world.AssetAsync();
        await ReportAsync(asset, Lost);

        var again = await Assert.ThrowsAsync<RuleException>(() => ReportAsync(asset, Lost));

        Assert.Equal(InventoryText.CannotBeLost(asset.Tag, AssetState.Lost), again.Message);
    }

    [Fact]
    public async Task What_was_written_off_as_lost_is_missing_again_after_a_reversal_and_may_be_found()
    {
        var asset = await world.AssetAsync();
        var report = await ReportAsync(asset, Lost);
        var writeOff = await world.ApprovedAsync(WriteOffCause.Loss, asset);
        await world.OnAsync(writeOff, (d, w) => d.Exit.PostAsync(w, Today, "Kayıp", null, world.Registrar, default));
        var exit = (await world.ReadAsync(asset)).ExitVoucherId!.Value;

        var request = await world.ActAsync(d => d.Reversals.AskAsync(exit, "Taşınır bulundu.", world.Registrar, default));
        var reversal = await world.ActAsync(d => d.Reversals.ApproveAsync(request.Id, world.Authority, default));
        await FindAsync(report);

        Assert.Equal(world.Registrar.Id, reversal.PostedById);
        Assert.Equal(AssetState.InWarehouse, (await world.ReadAsync(asset)).State);
    }

    [Fact]
    public async Task What_was_found_is_taken_in_by_the_registrar_of_that_warehouse_only()
    {
        var report = await ReportAsync(await world.AssetAsync(), Lost);

        var refusal = await Assert.ThrowsAsync<RuleException>(
            () => world.ActAsync(d => d.Losses.FindAgainAsync(report.Id, world.WarehouseId, "Arşivde bulundu.", world.Authority, default)));

        Assert.Equal(InventoryText.NotRegistrar, refusal.Message);
    }

    private Task<LossReport> ReportAsync(Asset asset, LossFacts facts) => world.ActAsync(d => d.Losses.ReportAsync(asset.Id, facts, world.Registrar, default));

    private Task<int> FindAsync(LossReport report) => world.ActAsync(d => d.Losses.FindAgainAsync(report.Id, world.WarehouseId, "Arşivde bulundu.", world.Registrar, default));
}
