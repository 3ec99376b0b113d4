namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>Where things are to go, and why: the facts that a request and the order on it share.</summary>
public sealed record MoveDemand(MoveKind Kind, string Reason)
{
    public int? PersonId { get; init; }
    public int? FromPersonId { get; init; }
    public int? UnitId { get; init; }
    public string? Room { get; init; }
    public int? WarehouseId { get; init; }
    public int? FirmId { get; init; }
    public string? EventName { get; init; }
    public DateOnly? Until { get; init; }
    public IReadOnlyList<DemandLine> Lines { get; init; } = [];
}

/// <summary>One asset by name, or a number of assets of a kind.</summary>
/// <param name="AssetId">Null: any <paramref name="Quantity"/> assets under <paramref name="CodeId"/>.</param>
/// <param name="CodeId">Null with no asset either: any kind, of an opening order only.</param>
public sealed record DemandLine(int? AssetId, int? CodeId, int Quantity, string? Note = null);
