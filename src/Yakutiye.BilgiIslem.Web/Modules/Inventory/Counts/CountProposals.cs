using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>The ways out of a difference that the count itself does not go.</summary>
internal static class CountProposals
{
    /// <summary>A request that puts right in the books where the movable was found.</summary>
    public static string MoveLink(CountLineRow row)
    {
        var kind = row.FoundWarehouseId is not null ? MoveKind.OtherWarehouse : MoveKind.CommonUse;
        var place = row.FoundWarehouseId is { } warehouse
            ? FormattableString.Invariant($"&ambar={warehouse}")
            : FormattableString.Invariant($"&birim={row.FoundUnitId}&oda={Uri.EscapeDataString(row.FoundRoom ?? "")}");
        return FormattableString.Invariant($"/envanter/talepler/yeni?tur={kind}&demirbas={row.AssetId}{place}");
    }
}
