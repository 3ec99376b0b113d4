using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>
/// Where an asset was from when to when, and by which order it went there. Spans follow each other without gap or overlap; the
/// database allows one open span for each asset, and none outside a warehouse without the line of a written order (BR-01).
/// </summary>
public sealed class AssetSpan
{
    internal AssetSpan(Placement at, int? orderLineId, MoveNote note)
    {
        (Way, WarehouseId, PersonId, UnitId, Room, FirmId, Until) = (at.Way, at.WarehouseId, at.PersonId, at.UnitId, at.Room, at.FirmId, at.Until);
        (OrderLineId, DocumentType, DocumentId) = (orderLineId, note.DocumentType, note.DocumentId);
        (From, ById, ByName) = (note.At, note.By.UserId, note.By.Signature);
    }

    private AssetSpan() { }

    public int Id { get; private set; }
    public int AssetId { get; private set; }
    public PlacementWay Way { get; private set; }
    public int? WarehouseId { get; private set; }
    public int? PersonId { get; private set; }
    public AppUser? Person { get; private set; }
    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public string? Room { get; private set; }
    public int? FirmId { get; private set; }
    public DateOnly? Until { get; private set; }
    public DateTime From { get; private set; }

    /// <summary>Null: still there.</summary>
    public DateTime? To { get; private set; }

    public int? OrderLineId { get; private set; }

    /// <summary>The record type of the paper that it went by.</summary>
    public string? DocumentType { get; private set; }

    public int? DocumentId { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";

    internal void End(DateTime at) => To = at;
}
