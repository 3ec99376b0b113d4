using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>How far a count is, in numbers.</summary>
public sealed record CountProgress(int CampaignId, bool IsCounting, IReadOnlyList<PlaceProgress> Places)
{
    public int Expected => Places.Sum(p => p.Expected);
    public int Open => Places.Sum(p => p.Open);
    public int Here => Places.Sum(p => p.Here);
    public int Elsewhere => Places.Sum(p => p.Elsewhere);
    public int Missing => Places.Sum(p => p.Missing);
    public int OnRecord => Places.Sum(p => p.OnRecord);
    public int ToCount => Expected - OnRecord;
    public int Counted => ToCount - Open;
    public int Differing => Elsewhere + Missing + Open;

    /// <summary>Per cent of what is to be counted.</summary>
    public int Share => ToCount == 0 ? 100 : Counted * 100 / ToCount;
}

public sealed record PlaceProgress(int Id, string Name, int Here, int Elsewhere, int Missing, int OnRecord, int Open)
{
    public int Expected => Here + Elsewhere + Missing + OnRecord + Open;
    public int ToCount => Expected - OnRecord;
    public int Counted => ToCount - Open;
}

public sealed record CountLineRow(
    int AssetId, string? RegistryNumber, string? Serial, string Name, string Place, int? PersonId, string? Person, CountResult Result, string? FoundPlace, int? FoundWarehouseId,
    int? FoundUnitId, string? FoundRoom, DateTime? CountedAt, string? CountedBy, bool HasConflict, int ScanCount, PlacementWay Way, AssetState State)
{
    public static Expression<Func<CountLine, CountLineRow>> From { get; } = l => new CountLineRow(
        l.AssetId, l.RegistryNumber, l.Serial, l.Name, l.Place.Name, l.PersonId, l.PersonName, l.Result, l.FoundPlace!.Name, l.FoundPlace.WarehouseId,
        l.FoundPlace.UnitId, l.FoundPlace.Room, l.CountedAt, l.CountedByName, l.HasConflict, l.ScanCount, l.Way, l.Asset.State);

    public string Tag => RegistryNumber ?? Serial ?? Name;
}

public sealed record CountFindRow(FindKind Kind, string Tag, int? AssetId, string? Name, string Place, DateTime At, string By, int ScanCount);

/// <summary>Everything that the page of a count shows.</summary>
public sealed record CountPage(CountCampaign Count, CountProgress Progress, CountPowers Powers)
{
    public string Address => CountNotices.Link(Count.Id);
    public IReadOnlyList<string> Scope { get; init; } = [];

    /// <summary>Null: the list of what was not expected is shown.</summary>
    public Page<CountLineRow>? Lines { get; init; }

    public required Page<CountFindRow> Finds { get; init; }
    public string Tab { get; init; } = "";
    public int? PlaceId { get; init; }
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>What was found though it was not on the list, by its kind.</summary>
    public IReadOnlyDictionary<FindKind, int> Unexpected { get; init; } = new Dictionary<FindKind, int>();

    /// <summary>On no books: what comes onto them by a voucher.</summary>
    public int Surplus => Unexpected.GetValueOrDefault(FindKind.Unknown) + Unexpected.GetValueOrDefault(FindKind.OffBooks);

    public int OutOfScope => Unexpected.GetValueOrDefault(FindKind.OutOfScope);

    /// <summary>What does not stand where the books have it, and what they do not have: both are counted once more.</summary>
    public int Differences => Progress.Differing + Surplus + OutOfScope;

    /// <summary>Nothing is left to do but to close.</summary>
    public bool IsCountedOut => Progress.Open == 0 && (Count.Status is CountStatus.Recount || Differences == 0);

    public bool NeedsBoard => Count is { Kind: CountKind.YearEnd, Members.Count: < CountCampaign.LeastBoard };

    /// <summary>Ways out of each difference are offered when the count is closed.</summary>
    public bool Proposes => Count.Status is CountStatus.Closed && Differences > 0;
}

/// <summary>What the person at the page may do.</summary>
public sealed record CountPowers(bool Counts, bool Spends, bool WritesOff, bool Scans, bool SeesHistory);
