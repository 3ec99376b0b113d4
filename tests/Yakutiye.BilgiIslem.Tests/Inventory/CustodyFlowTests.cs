using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using static Yakutiye.BilgiIslem.Inventory.Custody.CustodyStatus;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class CustodyFlowTests
{
    private static readonly (CustodyStatus From, CustodyStatus To)[] Allowed =
        [(AwaitingAcceptance, Accepted), (AwaitingAcceptance, Refused), (AwaitingAcceptance, Cancelled), (Accepted, Closed)];

    [Fact]
    public void Of_every_pair_of_states_only_these_follow_each_other() => Assert.All(
        from a in Enum.GetValues<CustodyStatus>() from b in Enum.GetValues<CustodyStatus>() select (a, b),
        pair => Assert.Equal(Allowed.Contains(pair), CustodyFlow.Allows(pair.a, pair.b)));

    [Fact]
    public void A_request_is_answered_once() => Assert.All(
        from a in Enum.GetValues<RequestStatus>() from b in Enum.GetValues<RequestStatus>() select (a, b),
        pair => Assert.Equal(pair.a is RequestStatus.Submitted && pair.b is not RequestStatus.Submitted, RequestFlow.Allows(pair.a, pair.b)));
}
