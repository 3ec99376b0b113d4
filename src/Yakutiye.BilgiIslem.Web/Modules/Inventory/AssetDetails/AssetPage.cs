using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>Everything that the card shows; of the tabs only the one that is open is read.</summary>
public sealed record AssetPage(AssetFacts Facts, AssetRights Rights, AssetOffers Offers, DateOnly Today)
{
    public Asset Asset => Facts.Asset;
    public string Address => AssetAddress.Of(Asset.Id);
    public AssetTab Tab { get; init; }
    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    /// <summary>Where the earlier part of a long life is; null: this is its beginning.</summary>
    public int? EarlierThan { get; init; }

    public bool IsEarlier { get; init; }
    public IReadOnlyList<SpanLine> Spans { get; init; } = [];
    public IReadOnlyList<RelatedGroup> Related { get; init; } = [];
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public string TabLink(AssetTab tab) => tab is AssetTab.Story ? Address : $"{Address}?sekme={AssetTabs.Word(tab)}";

    public string? Current(AssetTab tab) => tab == Tab ? "page" : null;

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}

public enum AssetTab
{
    Story,
    Custody,
    Records,
    Files,
    History,
}

public static class AssetTabs
{
    public static string Word(AssetTab tab) => tab switch
    {
        AssetTab.Story => "surec",
        AssetTab.Custody => "zimmet",
        AssetTab.Records => "kayitlar",
        AssetTab.Files => "dosyalar",
        AssetTab.History => "tarihce",
    };

    public static AssetTab Of(string? word) => Enum.GetValues<AssetTab>().FirstOrDefault(t => string.Equals(Word(t), word, StringComparison.Ordinal));
}

/// <summary>A stretch of its life at one holder or place.</summary>
public sealed record SpanLine(
    PlacementWay Way, string? Person, string? Unit, string? Room, string? Warehouse, DateTime From, DateTime? To, int? OrderId, string? OrderNumber, string By);

/// <summary>Records of one module that belong to it.</summary>
public sealed record RelatedGroup(string Heading, IReadOnlyList<RelatedLine> Lines);
