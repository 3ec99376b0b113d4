using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

/// <summary>Ambar: where movables stand that nobody uses (TMY m.38).</summary>
public sealed class Warehouse : Entity
{
    public Warehouse(string code, string name, int unitId, string? place = null)
    {
        UnitId = unitId;
        Describe(code, name, place);
    }

    private Warehouse() { }

    /// <summary>The spending unit's code and two characters of its own.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The spending unit.</summary>
    public int UnitId { get; private set; }

    public Unit Unit { get; private set; } = null!;
    public string? Place { get; private set; }

    /// <summary>Entries and exits stand still, by order of the spending authority during a count (TMY m.32).</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public void Describe(string code, string name, string? place)
    {
        Code = Rule.Filled(code, InventoryText.WarehouseCodeMissing, nameof(Code)).ToUpperInvariant();
        Name = Rule.Filled(name, InventoryText.WarehouseNameMissing, nameof(Name));
        Place = Rule.Optional(place);
    }

    public void Freeze() => IsFrozen = true;

    public void Thaw() => IsFrozen = false;

    public void RequireOpen() => Rule.Require(!IsFrozen && ClosedAt is null, ClosedAt is null ? InventoryText.WarehouseFrozen(Name) : InventoryText.WarehouseClosed(Name));

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;
}
