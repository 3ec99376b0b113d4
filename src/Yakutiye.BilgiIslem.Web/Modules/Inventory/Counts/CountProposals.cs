using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>A way out of a difference that the count itself does not go.</summary>
/// <param name="Permission">Who may go it.</param>
public sealed record CountProposal(string Link, string Text, string Permission)
{
    /// <summary>What puts right in the books where the movable was found: a return, a move, or the person's zimmet.</summary>
    public static CountProposal For(CountLineRow row) => (row.FoundWarehouseId, row.Way, row.PersonId) switch
    {
        ({ } warehouse, PlacementWay.Warehouse, _) => Request(row, MoveKind.OtherWarehouse, $"&ambar={warehouse}", "Ambar değişikliği talebi"),
        ({ }, _, { } person) => new(FormattableString.Invariant($"/envanter/iadeler/yeni?kisi={person}"), "Kişiden geri al", InventoryPermissions.HandOver),
        ({ }, _, _) => new("/envanter/iadeler/yeni", "Ambara geri al", InventoryPermissions.HandOver),
        (_, PlacementWay.Personal, { } person) => Request(row, MoveKind.Transfer, $"&kimden={person}", "Zimmet devri talebi"),
        _ => Request(row, MoveKind.CommonUse, $"&birim={row.FoundUnitId}&oda={Uri.EscapeDataString(row.FoundRoom ?? "")}", "Yer değişikliği talebi"),
    };

    private static CountProposal Request(CountLineRow row, MoveKind kind, FormattableString place, string text) => new(
        FormattableString.Invariant($"/envanter/talepler/yeni?tur={kind}&demirbas={row.AssetId}") + FormattableString.Invariant(place),
        text, InventoryPermissions.Request);
}
