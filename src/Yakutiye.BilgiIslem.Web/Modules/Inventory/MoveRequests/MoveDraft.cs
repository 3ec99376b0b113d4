using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

/// <summary>What the address of a new request brings along: from lists, cards and counts.</summary>
public sealed record MoveDraft
{
    [FromQuery(Name = "tur")]
    public MoveKind? Kind { get; init; }

    [FromQuery(Name = "demirbas")]
    public int[]? Assets { get; init; }

    /// <summary>The same, as the boxes of a list name them.</summary>
    [FromQuery(Name = "ids")]
    public int[]? Ticked { get; init; }

    [FromQuery(Name = "kisi")]
    public int? PersonId { get; init; }

    /// <summary>Whose zimmet is to pass to somebody else.</summary>
    [FromQuery(Name = "kimden")]
    public int? FromPersonId { get; init; }

    [FromQuery(Name = "ambar")]
    public int? WarehouseId { get; init; }

    [FromQuery(Name = "birim")]
    public int? UnitId { get; init; }

    [FromQuery(Name = "oda")]
    public string? Room { get; init; }

    /// <summary>A longer term for what the person has already (M8.25).</summary>
    [FromQuery(Name = "uzat")]
    public bool IsExtension { get; init; }

    /// <param name="onlyUnitId">the unit that the person may ask for; null: any</param>
    public RequestForm ToForm(int? onlyUnitId) => new()
    {
        Kind = Kind ?? MoveKind.Personal, AssetIds = [.. (Assets ?? []).Concat(Ticked ?? []).Distinct()], PersonId = PersonId, FromPersonId = FromPersonId, WarehouseId = WarehouseId,
        UnitId = onlyUnitId ?? UnitId, Room = Room, IsExtension = IsExtension,
    };
}
