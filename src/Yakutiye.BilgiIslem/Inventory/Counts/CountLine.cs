using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>One movable that the count expects, as it stood when the count began, and what became of it.</summary>
public sealed class CountLine : Entity
{
    internal CountLine(int campaignId, CountPlace place, Expected asset, bool isOnRecord)
    {
        (CampaignId, PlaceId, Place, AssetId, CodeId) = (campaignId, place.Id, place, asset.AssetId, asset.CodeId);
        (RegistryNumber, Serial, Name, Value) = (asset.RegistryNumber, asset.Serial, asset.FullName, asset.Value);
        (Way, PersonId, PersonName, Room) = (asset.Way, asset.PersonId, asset.PersonName, asset.Room);
        Result = isOnRecord ? CountResult.OnRecord : CountResult.NotYet;
    }

    private CountLine() { }

    public int CampaignId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public int CodeId { get; private set; }
    public MovableCode Code { get; private set; } = null!;
    public string? RegistryNumber { get; private set; }
    public string? Serial { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>₺, KDV dahil, on the day that the count began.</summary>
    public decimal Value { get; private set; }

    public PlacementWay Way { get; private set; }
    public int PlaceId { get; private set; }
    public CountPlace Place { get; private set; } = null!;
    public int? PersonId { get; private set; }
    public string? PersonName { get; private set; }
    public string? Room { get; private set; }
    public CountResult Result { get; private set; }

    /// <summary>In which count it was found: the first or the second. 0: not found.</summary>
    public int Round { get; private set; }

    public int? FoundPlaceId { get; private set; }
    public CountPlace? FoundPlace { get; private set; }

    /// <summary>Null: nobody has seen it.</summary>
    public DateTime? CountedAt { get; private set; }

    public int? CountedById { get; private set; }
    public string? CountedByName { get; private set; }

    /// <summary>How often its label was read; double scans are one finding.</summary>
    public int ScanCount { get; private set; }

    /// <summary>Read in two places in the same round: the first counts, the scans tell the rest.</summary>
    public bool HasConflict { get; private set; }

    public string Tag => RegistryNumber ?? Serial ?? Name;

    /// <summary>Somebody has read its label. The second count may correct what the first one found.</summary>
    internal ScanOutcome See(CountPlace seen, int round, Actor by, DateTime at)
    {
        ScanCount++;
        if (Result is CountResult.NotYet or CountResult.Missing or CountResult.OnRecord || Round < round)
        {
            Result = Place.Covers(seen) ? CountResult.FoundHere : CountResult.FoundElsewhere;
            (Round, FoundPlaceId, FoundPlace, HasConflict) = (round, seen.Id, seen, false);
            (CountedAt, CountedById, CountedByName) = (at, by.UserId, by.Signature);
            return Result is CountResult.FoundHere ? ScanOutcome.Counted : ScanOutcome.Elsewhere;
        }

        if (FoundPlaceId == seen.Id)
        {
            return ScanOutcome.Repeated;
        }

        HasConflict = true;
        return ScanOutcome.Conflict;
    }

    /// <summary>Given up after the second count.</summary>
    internal void GiveUp(Actor by, DateTime at)
    {
        Result = CountResult.Missing;
        (CountedAt, CountedById, CountedByName) = (at, by.UserId, by.Signature);
    }
}

/// <summary>A movable as the books have it when a count begins.</summary>
public sealed record Expected(
    int AssetId, int CodeId, string? RegistryNumber, string? Serial, string Name, string? Brand, string? Model, decimal Value, PlacementWay Way,
    int? WarehouseId, string? WarehouseName, int? UnitId, string? UnitName, string? Room, int? PersonId, string? PersonName, bool IsAtFirm)
{
    public string FullName => string.Join(' ', new[] { Name, Brand, Model }.Where(s => s is not null));
}
