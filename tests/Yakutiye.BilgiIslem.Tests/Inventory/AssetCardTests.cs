using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class AssetCardTests
{
    private readonly AssetBench _bench = new();

    [Fact]
    public void The_code_of_what_stands_on_our_books_is_not_changed_on_the_card()
    {
        var asset = _bench.Ours();

        var refusal = Assert.Throws<RuleException>(() => asset.Describe(AssetBench.Card(asset.Kind) with { CodeId = asset.CodeId + 1 }, _bench.Note()));

        Assert.Equal((InventoryText.CodeFixed, nameof(Asset.CodeId)), (refusal.Message, refusal.Field));
    }

    [Fact]
    public void No_change_of_kind_takes_the_checklist_or_the_wiping_away() => Assert.All(
        from old in Enum.GetValues<DeviceKind>() from next in Enum.GetValues<DeviceKind>() select (Old: old, Next: next),
        pair =>
        {
            var asset = _bench.Ours(pair.Old);
            var loses = (pair.Old.IsComputer && !pair.Next.IsComputer) || (pair.Old.KeepsData && !pair.Next.KeepsData);

            var refusal = Record.Exception(() => asset.Describe(AssetBench.Card(pair.Next), _bench.Note()));

            Assert.Equal(loses ? InventoryText.KindFixed : null, refusal?.Message);
            Assert.Equal(loses ? pair.Old : pair.Next, asset.Kind);
        });

    [Fact]
    public void What_stands_on_other_books_is_described_as_it_is()
    {
        var asset = _bench.Foreign(DeviceKind.Laptop);

        asset.Describe(AssetBench.Card(DeviceKind.Other) with { CodeId = 9 }, _bench.Note());

        Assert.Equal((9, DeviceKind.Other), (asset.CodeId, asset.Kind));
    }

    [Fact]
    public void The_card_of_what_is_gone_is_closed()
    {
        var asset = _bench.Ours();
        asset.ReportLost(_bench.Note());

        var refusal = Assert.Throws<RuleException>(() => asset.Describe(AssetBench.Card(asset.Kind), _bench.Note()));

        Assert.Equal(InventoryText.CardOfGone(asset.Tag), refusal.Message);
    }
}
