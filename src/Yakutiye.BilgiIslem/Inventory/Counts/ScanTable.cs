using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Everything that a batch of scans touches, read with a handful of commands.</summary>
internal sealed class ScanTable
{
    private readonly AppDb _db;
    private readonly CountCampaign _count;
    private readonly Dictionary<int, CountPlace> _places;
    private readonly List<Asset> _assets;
    private readonly Dictionary<int, CountLine> _lines;
    private readonly Dictionary<string, CountFind> _finds;

    private ScanTable(
        AppDb db, CountCampaign count, Dictionary<int, CountPlace> places, List<Asset> assets, Dictionary<int, CountLine> lines, Dictionary<string, CountFind> finds) =>
        (_db, _count, _places, _assets, _lines, _finds) = (db, count, places, assets, lines, finds);

    public static async Task<ScanTable> ReadAsync(AppDb db, CountCampaign count, IReadOnlyList<ScanReport> scans, CancellationToken ct)
    {
        var tags = scans.Select(s => ScannedTag.Read(s.Tag)).ToList();
        var ids = tags.Select(t => t.AssetId).OfType<int>().Distinct().ToList();
        var words = tags.Select(t => t.Word).Distinct().ToList();
        var serials = words.Select(Asset.SerialOf).OfType<string>().Distinct().ToList();
        var assets = await db.Set<Asset>().AsNoTracking()
            .Where(a => ids.Contains(a.Id) || (a.RegistryNumber != null && words.Contains(a.RegistryNumber)) || (a.Serial != null && serials.Contains(a.Serial)))
            .ToListAsync(ct);
        var found = assets.Select(a => a.Id).ToList();
        var names = words.Concat(assets.Select(a => a.Tag)).Distinct().ToList();
        return new ScanTable(
            db, count, await db.Set<CountPlace>().Where(p => p.CampaignId == count.Id).ToDictionaryAsync(p => p.Id, ct), assets,
            await db.Set<CountLine>().Of(count.Id).Where(l => found.Contains(l.AssetId)).ToDictionaryAsync(l => l.AssetId, ct),
            await db.Set<CountFind>().Where(f => f.CampaignId == count.Id && names.Contains(f.Tag)).ToDictionaryAsync(f => f.Tag, StringComparer.Ordinal, ct));
    }

    public ScanAnswer Take(ScanReport report, Actor by, DateTime now)
    {
        Rule.Require(_places.TryGetValue(report.PlaceId, out var place), InventoryText.PlaceUnknown);
        var tag = ScannedTag.Read(report.Tag);
        var asset = AssetOf(tag);
        var line = asset is null ? null : _lines.GetValueOrDefault(asset.Id);
        var before = line?.FoundPlace?.Name ?? (line?.FoundPlaceId is { } seen ? _places[seen].Name : null);
        var outcome = line?.See(place, _count.Round, by, now) ?? Find(tag, asset, place, by, now);
        _db.Add(new CountScan(_count.Id, report with { Tag = tag.Word }, outcome, asset?.Id, _count.Round, by, now));
        var what = asset is null ? tag.Word : $"{asset.Tag} {asset.Name}";
        return new ScanAnswer(report.Key, outcome, InventoryText.ScanAnswer(outcome, what, outcome is ScanOutcome.Conflict ? before ?? "" : line?.Place.Name ?? ""));
    }

    // Serial numbers are unique among one brand only: what the count expects comes first, then what is on the books.
    private Asset? AssetOf(ScannedTag tag)
    {
        if (tag.AssetId is { } id)
        {
            return _assets.Find(a => a.Id == id);
        }

        var serial = Asset.SerialOf(tag.Word);
        return _assets.Find(a => a.RegistryNumber == tag.Word)
            ?? _assets.Where(a => a.Serial is not null && a.Serial == serial).OrderByDescending(a => _lines.ContainsKey(a.Id)).ThenBy(a => AssetFlow.IsGone(a.State)).FirstOrDefault();
    }

    private ScanOutcome Find(ScannedTag tag, Asset? asset, CountPlace place, Actor by, DateTime now)
    {
        var name = asset?.Tag ?? tag.Word;
        if (_finds.TryGetValue(name, out var known))
        {
            known.SeenAgain();
            return asset is null ? ScanOutcome.Unknown : ScanOutcome.Repeated;
        }

        var find = new CountFind(_count.Id, place, name, asset, by, now);
        _finds.Add(find.Tag, find);
        _db.Add(find);
        return asset is null ? ScanOutcome.Unknown : ScanOutcome.NotListed;
    }
}
