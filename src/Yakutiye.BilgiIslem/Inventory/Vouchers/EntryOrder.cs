using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>Movables that enter a warehouse by one voucher.</summary>
/// <param name="Kind">One of the entry kinds.</param>
public sealed record EntryOrder(VoucherKind Kind, int WarehouseId, DateOnly Date, BaseDocument Base, string Counterpart, IReadOnlyList<EntryItem> Items)
{
    public int? FirmId { get; init; }
    public string? Note { get; init; }
}

/// <summary>One or many identical movables.</summary>
/// <param name="Serials">One for each that has one; the rest are entered without.</param>
public sealed record EntryItem(AssetCard Card, AssetPurchase Purchase, int Count, IReadOnlyList<string> Serials);
