using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Finds the line of an order that lets each device go: its own line first, then a free one of its kind.</summary>
internal sealed class OrderLinePicker(WrittenOrder order)
{
    private readonly Dictionary<int, int> _left = order.Lines.ToDictionary(l => l.Id, l => l.Left);

    public IReadOnlyDictionary<int, OrderLine> Choose(IReadOnlyList<Asset> assets) => assets.ToDictionary(a => a.Id, Choose);

    private OrderLine Choose(Asset asset)
    {
        var covering = order.Lines.Where(l => l.Covers(asset)).ToList();
        Rule.Require(covering.Count > 0, InventoryText.AssetNotOfOrder(order.Number, asset.Tag), nameof(HandOver.Items));

        var line = covering.Where(l => _left[l.Id] > 0).OrderByDescending(l => l.AssetId is not null).ThenBy(l => l.Id).FirstOrDefault();
        Rule.Require(line is not null || !covering[0].IsCancelled, InventoryText.OrderCancelled(order.Number));
        Rule.Require(line is not null, InventoryText.OrderUsed(order.Number), nameof(HandOver.Items));
        _left[line.Id]--;
        return line;
    }
}

/// <summary>Where an order leads to.</summary>
internal static class CustodyPlace
{
    public static Placement Of(MoveRequest request, int personId) => request.Kind switch
    {
        MoveKind.CommonUse => Placement.InRoom(request.UnitId!.Value, request.Room),
        MoveKind.Loan => Placement.OnLoan(personId, request.UnitId, request.Room, request.Until!.Value),
        MoveKind.Event => Placement.AtEvent(personId, request.UnitId, request.Room, request.Until!.Value),
        _ => Placement.WithPerson(personId, request.UnitId, request.Room),
    };
}
