using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>The expected list of a count: frozen at its start, told to the movables at its end.</summary>
public sealed class CountList(AppDb db)
{
    /// <summary>Copies what the books have now; whatever moves later, the list stays.</summary>
    /// <returns>how many movables are expected</returns>
    public async Task<int> FreezeAsync(CountCampaign count, CancellationToken ct)
    {
        var expected = await db.Set<Asset>().AsNoTracking().ExpectedBy(count).OrderBy(a => a.Id).AsExpected(db).ToListAsync(ct);
        var places = await PlacesAsync(count, expected, ct);
        db.AddRange(expected.Select(e => new CountLine(count.Id, places[KeyOf(e)], e, IsOnRecord(count, e))));
        return expected.Count;
    }

    /// <summary>Open ones that the count covers.</summary>
    public Task<List<Warehouse>> WarehousesAsync(CountCampaign count, CancellationToken ct)
    {
        var ids = count.Scope.Where(s => s.WarehouseId is not null).Select(s => s.WarehouseId!.Value).ToList();
        var open = db.Set<Warehouse>().Where(w => w.ClosedAt == null);
        return (count.Everything ? open : open.Where(w => ids.Contains(w.Id))).OrderBy(w => w.Id).ToListAsync(ct);
    }

    /// <summary>What does not stand where the books have it, and what nobody expected: both are counted once more (TMY m.32).</summary>
    public async Task<int> DifferencesAsync(int campaignId, CancellationToken ct) =>
        await db.Set<CountLine>().Of(campaignId).Differing.CountAsync(ct) + await db.Set<CountFind>().Of(campaignId).Differing.CountAsync(ct);

    /// <summary>Where somebody may stand besides the places of the list.</summary>
    public async Task<CountPlace> AddPlaceAsync(CountCampaign count, int? unitId, string? room, CancellationToken ct)
    {
        count.RequireCounting();
        var unit = await db.Units.Where(u => u.Id == unitId).Select(u => new { u.Id, u.Name }).FirstOrDefaultAsync(ct);
        Rule.Require(unit is not null, InventoryText.UnitMissing, "UnitId");
        var name = Rule.Filled(room, InventoryText.RoomMissing, "Room");
        var known = await db.Set<CountPlace>().Where(p => p.CampaignId == count.Id && p.UnitId == unit.Id).Select(p => p.Room).ToListAsync(ct);
        Rule.Require(!known.Select(TurkishText.Fold).Contains(TurkishText.Fold(name)), InventoryText.PlaceExists, "Room");

        var place = new CountPlace(count.Id, null, unit.Id, name, NameOf(unit.Name, name));
        db.Add(place);
        return place;
    }

    /// <summary>Every movable that was found keeps the count in its history.</summary>
    public async Task MarkSeenAsync(CountCampaign count, Actor by, DateTime now, CancellationToken ct)
    {
        var found = await db.Set<CountLine>().Of(count.Id).Found
            .Select(l => new { l.AssetId, Here = l.Result == CountResult.FoundHere, Place = l.FoundPlace!.Name }).ToDictionaryAsync(l => l.AssetId, ct);
        var note = new MoveNote(by, now, null, CountCampaign.RecordType, count.Id);
        var lines = db.Set<CountLine>().Of(count.Id).Found;
        foreach (var asset in await db.Set<Asset>().Where(a => lines.Any(l => l.AssetId == a.Id)).ToListAsync(ct))
        {
            var line = found[asset.Id];
            asset.SeenAt(line.Here ? InventoryText.SeenHere(count.Number, line.Place) : InventoryText.SeenElsewhere(count.Number, line.Place), note);
        }
    }

    private async Task<Dictionary<PlaceKey, CountPlace>> PlacesAsync(CountCampaign count, IReadOnlyList<Expected> expected, CancellationToken ct)
    {
        var places = expected.DistinctBy(KeyOf).ToDictionary(KeyOf, e => PlaceOf(count, e));
        foreach (var warehouse in await WarehousesAsync(count, ct))
        {
            places.TryAdd(new(warehouse.Id, null, null), new CountPlace(count.Id, warehouse.Id, null, null, warehouse.Name));
        }

        db.AddRange(places.Values.OrderBy(p => p.WarehouseId is null).ThenBy(p => p.Name, StringComparer.Ordinal));
        await db.SaveChangesAsync(ct);
        return places;
    }

    // With a person or a firm a year-end count believes the records (domain B.4).
    private static bool IsOnRecord(CountCampaign count, Expected asset) => asset.IsAtFirm
        || (count.Kind is CountKind.YearEnd && asset.Way is PlacementWay.Personal or PlacementWay.Loan or PlacementWay.Event);

    private static CountPlace PlaceOf(CountCampaign count, Expected asset) =>
        new(count.Id, KeyOf(asset).WarehouseId, KeyOf(asset).UnitId, KeyOf(asset).Room is null ? null : asset.Room, NameOf(asset));

    // "Zemin Kat" and "ZEMİN KAT" are one room.
    private static PlaceKey KeyOf(Expected asset) =>
        asset.WarehouseId is { } warehouse ? new(warehouse, null, null) : new(null, asset.UnitId, asset.UnitId is null || asset.Room is null ? null : TurkishText.Fold(asset.Room));

    private static string NameOf(Expected asset) => asset.WarehouseName ?? NameOf(asset.UnitName, asset.Room);

    private static string NameOf(string? unit, string? room) => (unit, room) switch
    {
        (null, _) => InventoryText.PlaceNowhere,
        (_, null) => InventoryText.PlaceWithoutRoom(unit),
        _ => $"{unit} · {room}",
    };

    private sealed record PlaceKey(int? WarehouseId, int? UnitId, string? Room);
}
