using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class SignerRuleTests
{
    private const int Director = 1, Chief = 2, Staff = 3, Clerk = 4, TopManager = 5, Deputy = 6;

    private static readonly Dictionary<int, string[]> Powers = new()
    {
        [Director] = [InventoryPermissions.SignOrder],
        [Deputy] = [InventoryPermissions.SignOrder],
        [TopManager] = [InventoryPermissions.SignForDirector],
        [Chief] = [],
        [Staff] = [],
        [Clerk] = [],
    };

    // The Müdür is away or here; who bears the post counts as the Müdür, also who acts for him.
    private static readonly int[] Post = [Director, Deputy];

    public static TheoryData<int, int?, int> EveryPair()
    {
        var data = new TheoryData<int, int?, int>();
        foreach (var requester in Powers.Keys)
        {
            foreach (var recipient in Powers.Keys.Select(k => (int?)k).Append(null))
            {
                foreach (var signer in Powers.Keys)
                {
                    data.Add(requester, recipient, signer);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void The_order_is_signed_by_the_Mudur_or_his_vekil_and_for_themselves_by_the_top_manager(int requester, int? recipient, int signer)
    {
        var isForDirector = Post.Contains(requester) || (recipient is { } r && Post.Contains(r));
        var expected = signer != requester && signer != recipient && (isForDirector ? signer == TopManager : Post.Contains(signer));

        var against = SignerRule.Against(new OrderParties(requester, recipient, isForDirector), signer, p => Powers[signer].Contains(p));

        Assert.Equal(expected, against is null);
    }

    [Fact]
    public void Who_asked_hears_that_he_may_not_answer_himself() =>
        Assert.Equal(InventoryText.OwnRequest, SignerRule.Against(new OrderParties(Director, Clerk, true), Director, _ => true));

    [Fact]
    public void Who_would_receive_it_hears_that_somebody_else_signs() =>
        Assert.Equal(InventoryText.OwnCustody, SignerRule.Against(new OrderParties(Chief, Director, true), Director, _ => true));
}
