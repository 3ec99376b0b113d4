namespace Yakutiye.BilgiIslem.Inventory;

public sealed record InventorySettings
{
    /// <summary>The spending unit that this portal keeps the books of. Null: not chosen yet.</summary>
    public int? OwnUnitId { get; init; }

    /// <summary>The spending unit's code as it begins the codes of its warehouses (TMY m.38).</summary>
    public string SpendingUnitCode { get; init; } = "";

    public string AccountingUnit { get; init; } = "";

    /// <summary>Years after which a device is a candidate for replacement.</summary>
    public int ReplaceAfterYears { get; init; } = 5;

    /// <summary>Faults within a year that make a device a candidate for replacement.</summary>
    public int ReplaceAfterFaults { get; init; } = 4;

    /// <summary>Days in a warehouse after which a device counts as idle.</summary>
    public int IdleAfterDays { get; init; } = 90;

    /// <summary>Days that a written order may be used, unless it says otherwise.</summary>
    public int OrderValidDays { get; init; } = 30;
}
