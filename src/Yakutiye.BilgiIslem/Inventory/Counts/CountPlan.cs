namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>What is to be counted.</summary>
/// <param name="Rooms">Narrow the units to these rooms; empty: all rooms of them.</param>
public sealed record CountPlan(
    CountKind Kind, int Year, bool Everything, IReadOnlyList<int> WarehouseIds, IReadOnlyList<int> UnitIds, IReadOnlyList<string> Rooms, string? Note = null)
{
    internal IEnumerable<CountScope> Scope()
    {
        if (Everything)
        {
            return [];
        }

        var rooms = Rooms.Count == 0 ? [null] : Rooms.Cast<string?>();
        return WarehouseIds.Distinct().Select(id => new CountScope(id, null, null))
            .Concat(UnitIds.Distinct().SelectMany(unit => rooms.Select(room => new CountScope(null, unit, room))));
    }
}

/// <summary>A warehouse, or a unit, or a room of a unit that a count covers.</summary>
public sealed class CountScope
{
    internal CountScope(int? warehouseId, int? unitId, string? room) => (WarehouseId, UnitId, Room) = (warehouseId, unitId, room);

    private CountScope() { }

    public int Id { get; private set; }
    public int CampaignId { get; private set; }
    public int? WarehouseId { get; private set; }
    public int? UnitId { get; private set; }
    public string? Room { get; private set; }
}

/// <summary>Somebody of a board or a commission, with the title of that day.</summary>
public sealed record BoardSeat(int PersonId, string Name, string? Title, bool IsChair = false, bool IsExpert = false);

/// <summary>Who may keep a warehouse today.</summary>
public sealed record WarehouseKeepers(string Name, IReadOnlyList<int> PersonIds);

/// <summary>A member of the count board.</summary>
public sealed class CountMember
{
    internal CountMember(BoardSeat seat, int order) =>
        (PersonId, Name, Title, IsChair, Order) = (seat.PersonId, seat.Name, seat.Title, order == 0, order);

    private CountMember() { }

    public int Id { get; private set; }
    public int CampaignId { get; private set; }
    public int PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }

    /// <summary>The first named presides.</summary>
    public bool IsChair { get; private set; }

    public int Order { get; private set; }
}
