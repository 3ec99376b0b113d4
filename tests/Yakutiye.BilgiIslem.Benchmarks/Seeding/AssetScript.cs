using System.Globalization;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

internal sealed record SeedAsset(
    int CodeId, string Kind, string Name, string Brand, string Model, string RegistryNumber, string Serial, string State, string Way, int? WarehouseId, int? PersonId,
    int? UnitId, string? Room, DateOnly AcquiredOn, long Value, DateOnly WarrantyEndsOn, IReadOnlyList<SeedSpan> Spans, IReadOnlyList<SeedEvent> Events);

internal sealed record SeedSpan(string Way, int? WarehouseId, int? PersonId, int? UnitId, string? Room, DateTime From, DateTime? To);

internal sealed record SeedEvent(string Kind, string Text, DateTime At, string ByName);

/// <summary>
/// What each asset of the big database went through: in, out to somebody, back, out again, counted. A municipality of this size has
/// more rooms than people: a person holds a few things, the rest stands in rooms, in the warehouse, or is long written off.
/// </summary>
internal sealed class AssetScript(SeedPeople people, SeedStore store)
{
    private const int HeldByEach = 4;
    private static readonly string[] Brands = ["HP", "Dell", "Lenovo", "Samsung", "Cisco", "Epson", "Kyocera", "Hikvision"];
    private static readonly DateTime End = new(2026, 11, 20, 13, 0, 0, DateTimeKind.Utc);
    private readonly Random _chance = new(200);
    private readonly Dictionary<(int, int), int> _numbers = [];

    /// <summary>The last registry number given for each code and year.</summary>
    public IReadOnlyDictionary<(int CodeId, int Year), int> LastNumbers => _numbers;

    public SeedAsset Tell(int i)
    {
        var code = store.Codes[_chance.Next(store.Codes.Count)];
        var brand = Brands[_chance.Next(Brands.Length)];
        var bought = End.AddDays(-_chance.Next(30, 8 * 365));
        var number = _numbers[(code.Id, bought.Year)] = _numbers.GetValueOrDefault((code.Id, bought.Year)) + 1;
        var spans = Spans(i, bought);
        var now = spans[^1];
        var state = now.Way switch { "Personal" => "Assigned", "CommonUse" => "CommonUse", "Gone" => "Destroyed", _ => "InWarehouse" };
        return new SeedAsset(
            code.Id, code.Kind, code.Name, brand, string.Create(CultureInfo.InvariantCulture, $"Model {_chance.Next(100, 999)}"),
            RegistryNumbers.Format(code.Code, bought.Year, number), string.Create(CultureInfo.InvariantCulture, $"SN{i:0000000}"), state, now.Way, now.WarehouseId, now.PersonId,
            now.UnitId, now.Room, DateOnly.FromDateTime(bought), _chance.Next(2_000, 60_000) * 10_000L, DateOnly.FromDateTime(bought).AddYears(2), spans, Events(spans, bought));
    }

    private List<SeedSpan> Spans(int i, DateTime bought)
    {
        var (first, second) = (bought.AddDays(3), bought.AddDays(400));
        var somebody = people.Requesters[_chance.Next(people.Requesters.Count)];
        var spans = new List<SeedSpan>
        {
            new("Warehouse", store.WarehouseId, null, null, null, bought, first),
            new("Personal", null, somebody.Id, somebody.UnitId, Room(), first, second),
        };
        spans.Add(LastOf(i, second));
        return spans;
    }

    private SeedSpan LastOf(int i, DateTime from)
    {
        if (i < people.Requesters.Count * HeldByEach)
        {
            var holder = people.Requesters[i % people.Requesters.Count];
            return new SeedSpan("Personal", null, holder.Id, holder.UnitId, Room(), from, null);
        }

        return _chance.Next(10) switch
        {
            < 5 => new SeedSpan("CommonUse", null, null, people.Requesters[_chance.Next(people.Requesters.Count)].UnitId, Room(), from, null),
            < 7 => new SeedSpan("Warehouse", store.WarehouseId, null, null, null, from, null),
            _ => new SeedSpan("Gone", null, null, null, null, from, null),
        };
    }

    private static List<SeedEvent> Events(List<SeedSpan> spans, DateTime bought) =>
    [
        new("Entry", "Sicil numarasıyla ambara girdi.", bought, "Serkan Çelik"),
        new("Custody", "Kişide (zimmet) – EMR-2021-00001 sayılı yazılı emirle.", spans[1].From, "Serkan Çelik"),
        new("Count", "Liste kontrolünde yerinde görüldü.", bought.AddDays(200), "Gülşah Öztürk"),
        new("Custody", "Ambara geri alındı.", spans[2].From, "Serkan Çelik"),
    ];

    private string Room() => _chance.Next(100, 440).ToString(CultureInfo.InvariantCulture);
}
