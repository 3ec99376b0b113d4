using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>Exactly one holder or place at any time, whatever anybody tries (domain B.5, BR-01, BR-16).</summary>
public sealed class AssetProperties
{
    public static TheoryData<AssetStand, AssetVerb> Pairs()
    {
        var pairs = new TheoryData<AssetStand, AssetVerb>();
        foreach (var stand in Enum.GetValues<AssetStand>())
        {
            foreach (var verb in Enum.GetValues<AssetVerb>())
            {
                pairs.Add(stand, verb);
            }
        }

        return pairs;
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_verb_succeeds_exactly_where_the_regulation_allows_it(AssetStand stand, AssetVerb verb)
    {
        var bench = new AssetBench();
        var asset = AssetStands.Bring(bench, stand);
        var (before, from) = (AssetLaws.Picture(asset), asset.State);

        var done = bench.Try(verb, asset);

        Assert.Equal(AssetStands.Allows(stand, verb), done);
        AssetLaws.Check(asset);
        Assert.True(done ? AssetFlow.Allows(from, asset.State) || from == asset.State : before.Equals(AssetLaws.Picture(asset)));
    }

    [Fact]
    public void Every_state_is_reached()
    {
        var reached = Enum.GetValues<AssetStand>().Select(s => AssetStands.Bring(new AssetBench(), s).State);

        Assert.Equal(Enum.GetValues<AssetState>().Order(), reached.Distinct().Order());
    }

    [Fact]
    public void A_list_of_what_is_here_leaves_out_exactly_what_has_gone()
    {
        var all = Enum.GetValues<AssetStand>().Select(s => AssetStands.Bring(new AssetBench(), s)).ToList();

        Assert.Equal(all.Where(a => !AssetFlow.IsGone(a.State)), all.AsQueryable().Present);
    }

    [Property(MaxTest = 400)]
    public void Whatever_is_tried_in_whatever_order_it_has_one_holder_or_place(byte[] tries, bool ours)
    {
        var bench = new AssetBench();
        var asset = ours ? bench.Ours() : bench.Foreign();
        var verbs = Enum.GetValues<AssetVerb>();

        foreach (var verb in tries.Select(t => verbs[t % verbs.Length]))
        {
            var (before, from) = (AssetLaws.Picture(asset), asset.State);
            var done = bench.Try(verb, asset);
            Assert.True(done ? from == asset.State || AssetFlow.Allows(from, asset.State) : before.Equals(AssetLaws.Picture(asset)));
            AssetLaws.Check(asset);
        }
    }

    [Property(MaxTest = 200)]
    public void Once_gone_it_is_never_in_anybodys_hands_again(byte[] tries)
    {
        var bench = new AssetBench();
        var asset = AssetStands.Bring(bench, AssetStand.Dispatched);
        var verbs = Enum.GetValues<AssetVerb>();

        foreach (var verb in tries)
        {
            bench.Try(verbs[verb % verbs.Length], asset);
        }

        Assert.Equal(AssetState.Scrapped, asset.State);
        Assert.Null(asset.PersonId);
    }

    [Theory]
    [InlineData(AssetVerb.HandOver)]
    [InlineData(AssetVerb.PutInRoom)]
    [InlineData(AssetVerb.Lend)]
    [InlineData(AssetVerb.TakeToEvent)]
    public void A_computer_meets_its_first_user_only_after_its_checklist(AssetVerb verb)
    {
        var bench = new AssetBench();
        var asset = bench.Ours(DeviceKind.Laptop);

        var before = bench.Try(verb, asset);
        asset.Commission(bench.Note());
        var after = bench.Try(verb, asset);

        Assert.Equal((false, true), (before, after));
    }

    [Fact]
    public void What_keeps_data_is_not_scrapped_before_it_is_wiped()
    {
        var bench = new AssetBench();
        var asset = bench.Ours(DeviceKind.Copier);
        asset.ProposeScrap(bench.Note());

        var before = bench.Try(AssetVerb.Scrap, asset);
        asset.Wiped(bench.Note());
        var after = bench.Try(AssetVerb.Scrap, asset);

        Assert.Equal((false, true), (before, after));
    }

    [Fact]
    public void One_line_of_an_order_lets_one_movable_go_once()
    {
        var bench = new AssetBench();
        var (first, second) = (bench.Ours(), bench.Ours());
        var line = bench.Line(MoveKind.Personal, AssetBench.Holder);
        var to = Placement.WithPerson(AssetBench.Holder, AssetBench.Unit, null);

        first.GoTo(to, line, bench.Note());

        Assert.Throws<Rules.RuleException>(() => second.GoTo(to, line, bench.Note()));
        Assert.Equal(AssetState.InWarehouse, second.State);
    }

    [Fact]
    public void An_order_for_one_person_hands_nothing_to_another()
    {
        var bench = new AssetBench();
        var asset = bench.Ours();
        var line = bench.Line(MoveKind.Personal, AssetBench.Holder);

        Assert.Throws<Rules.RuleException>(() => asset.GoTo(Placement.WithPerson(AssetBench.Other, AssetBench.Unit, null), line, bench.Note()));

        AssetLaws.Check(asset);
        Assert.Equal(0, line.Taken);
    }
}
