using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>A place of a count where somebody can stand with a scanner: a warehouse, or a room of a unit.</summary>
public sealed class CountPlace
{
    public CountPlace(int campaignId, int? warehouseId, int? unitId, string? room, string name)
    {
        (CampaignId, WarehouseId, UnitId, Room) = (campaignId, warehouseId, unitId, Rule.Optional(room));
        Name = Rule.Filled(name, InventoryText.RoomMissing, nameof(Room));
    }

    private CountPlace() { }

    public int Id { get; private set; }
    public int CampaignId { get; private set; }
    public int? WarehouseId { get; private set; }
    public int? UnitId { get; private set; }
    public string? Room { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Whether what is expected here is at its place when it is seen there. A unit without a room covers all its rooms.</summary>
    public bool Covers(CountPlace seen)
    {
        if (seen.Id == Id)
        {
            return true;
        }

        return WarehouseId is null && seen.WarehouseId is null && Room is null && (UnitId is null || UnitId == seen.UnitId);
    }
}
