using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>In which way a movable is somewhere.</summary>
public enum PlacementWay
{
    [Display(Name = "Ambarda")] Warehouse,
    [Display(Name = "Kişide (zimmet)")] Personal,
    [Display(Name = "Ortak kullanımda")] CommonUse,
    [Display(Name = "Geçici olarak kişide")] Loan,
    [Display(Name = "Etkinlikte")] Event,
    [Display(Name = "Firmada")] Firm,
    [Display(Name = "Kullananda")] InUse,
    [Display(Name = "Kayıttan çıktı")] Gone,
}

/// <summary>One holder or place: what an asset has exactly one of at any time.</summary>
public sealed record Placement
{
    private Placement(PlacementWay way) => Way = way;

    public PlacementWay Way { get; }
    public int? WarehouseId { get; private init; }

    /// <summary>Who is responsible: the holder, the borrower, the coordinator of an event, the user.</summary>
    public int? PersonId { get; private init; }

    public int? UnitId { get; private init; }
    public string? Room { get; private init; }
    public int? FirmId { get; private init; }

    /// <summary>When it is to be back. Null: without a term.</summary>
    public DateOnly? Until { get; private init; }

    public static Placement InWarehouse(int warehouseId) => new(PlacementWay.Warehouse) { WarehouseId = warehouseId };

    public static Placement WithPerson(int personId, int? unitId, string? room) =>
        new(PlacementWay.Personal) { PersonId = personId, UnitId = unitId, Room = Rule.Optional(room) };

    /// <summary>On the list of a room (Dayanıklı Taşınırlar Listesi), instead of a person's zimmet.</summary>
    public static Placement InRoom(int unitId, string? room) =>
        new(PlacementWay.CommonUse) { UnitId = unitId, Room = Rule.Filled(room, InventoryText.RoomMissing, nameof(Room)) };

    public static Placement OnLoan(int personId, int? unitId, string? room, DateOnly until) =>
        new(PlacementWay.Loan) { PersonId = personId, UnitId = unitId, Room = Rule.Optional(room), Until = until };

    /// <summary>In the name of the coordinator (TMY m.23/8).</summary>
    public static Placement AtEvent(int coordinatorId, int? unitId, string? place, DateOnly until) =>
        new(PlacementWay.Event) { PersonId = coordinatorId, UnitId = unitId, Room = Rule.Optional(place), Until = until };

    public static Placement AtFirm(int firmId, DateOnly? until) => new(PlacementWay.Firm) { FirmId = firmId, Until = until };

    /// <summary>Of what stands on another directorate's books.</summary>
    public static Placement UsedBy(int? personId, int unitId, string? room) =>
        new(PlacementWay.InUse) { PersonId = personId, UnitId = unitId, Room = Rule.Optional(room) };

    /// <summary>The way it was held before it went to a firm.</summary>
    internal static Placement Again(PlacementWay way, int? personId, int? unitId, string? room, DateOnly? until) =>
        new(way) { PersonId = personId, UnitId = unitId, Room = room, Until = until };

    public static Placement Nowhere { get; } = new(PlacementWay.Gone);

    public AssetState State => Way switch
    {
        PlacementWay.Warehouse => AssetState.InWarehouse,
        PlacementWay.Personal or PlacementWay.Loan or PlacementWay.Event => AssetState.Assigned,
        PlacementWay.CommonUse => AssetState.CommonUse,
        PlacementWay.InUse => AssetState.InUse,
        PlacementWay.Firm => AssetState.AtService,
        PlacementWay.Gone => throw new InvalidOperationException("What is gone has the state that it went by."),
    };
}
