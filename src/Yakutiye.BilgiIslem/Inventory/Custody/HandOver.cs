namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>What a registrar hands over by one order, on one document.</summary>
/// <param name="PersonId">who answers for a common area; otherwise the order says who takes over</param>
public sealed record HandOver(int OrderId, int? PersonId, string? Note, IReadOnlyList<HandOverItem> Items);

public sealed record HandOverItem(int AssetId, AssetCondition Condition, IReadOnlyList<string> Accessories, string? Note = null);

/// <summary>What a registrar takes back from one person or room.</summary>
/// <param name="PersonId">who gives it back</param>
public sealed record TakeBack(int WarehouseId, int PersonId, string? Note, IReadOnlyList<ReturnItem> Items);

/// <param name="Missing">accessories that did not come back</param>
/// <param name="IntoRepair">it does not stay idle: its repair begins at once</param>
public sealed record ReturnItem(int AssetId, AssetCondition Condition, string? Missing, string? Note, bool IntoRepair);
