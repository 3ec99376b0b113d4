using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Something that nobody expected: an unknown label, or a known movable that is not on the list.</summary>
public sealed class CountFind : Entity
{
    public const int MaxTag = 200;

    internal CountFind(int campaignId, CountPlace place, string tag, Asset? asset, Actor by, DateTime at)
    {
        (CampaignId, PlaceId, Place, AssetId) = (campaignId, place.Id, place, asset?.Id);
        Tag = Rule.Filled(tag, InventoryText.TagMissing, nameof(Tag));
        Kind = KindOf(asset);
        (FoundAt, FoundById, FoundByName, ScanCount) = (at, by.UserId, by.Signature, 1);
    }

    private CountFind() { }

    public int CampaignId { get; private set; }
    public FindKind Kind { get; private set; }

    /// <summary>As it was read; of a known movable its registry number.</summary>
    public string Tag { get; private set; } = "";

    public int? AssetId { get; private set; }
    public Asset? Asset { get; private set; }
    public int PlaceId { get; private set; }
    public CountPlace Place { get; private set; } = null!;
    public DateTime FoundAt { get; private set; }
    public int? FoundById { get; private set; }
    public string FoundByName { get; private set; } = "";
    public int ScanCount { get; private set; }

    internal void SeenAgain() => ScanCount++;

    private static FindKind KindOf(Asset? asset)
    {
        if (asset is null)
        {
            return FindKind.Unknown;
        }

        if (asset.ExitVoucherId is null)
        {
            return FindKind.OutOfScope;
        }

        return asset.State is AssetState.Scrapped && asset.WarehouseId is not null ? FindKind.AwaitingDispatch : FindKind.OffBooks;
    }
}

/// <summary>One reading of one label. The client gives the key, so that a scan that is sent twice is taken once.</summary>
public sealed class CountScan
{
    internal CountScan(int campaignId, ScanReport report, ScanOutcome outcome, int? assetId, int round, Actor by, DateTime now)
    {
        (CampaignId, ClientKey, PlaceId, Tag) = (campaignId, report.Key, report.PlaceId, report.Tag);
        (AssetId, Outcome, Round, ById, ByName, ReceivedAt) = (assetId, outcome, round, by.UserId, by.Signature, now);

        // The phone's clock may be wrong; nothing was read in the future.
        ScannedAt = report.At is { } at && at < now ? at : now;
    }

    private CountScan() { }

    public int Id { get; private set; }
    public int CampaignId { get; private set; }
    public Guid ClientKey { get; private set; }
    public int PlaceId { get; private set; }
    public string Tag { get; private set; } = "";
    public int? AssetId { get; private set; }
    public ScanOutcome Outcome { get; private set; }
    public int Round { get; private set; }
    public DateTime ScannedAt { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
}

/// <param name="At">By the phone's clock, UTC; null: unknown.</param>
public sealed record ScanReport(Guid Key, int PlaceId, string Tag, DateTime? At);

/// <param name="Sentence">What the person with the phone reads.</param>
public sealed record ScanAnswer(Guid Key, ScanOutcome Outcome, string Sentence);
