using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>What a count found of one movable code: the columns of the Sayım Tutanağı (domain B.4).</summary>
/// <param name="Code">Empty: of what was found nobody knows the code yet.</param>
public sealed record CountFigure(string Code, string Name)
{
    public int InWarehouse { get; init; }
    public int InWarehouseFound { get; init; }
    public int InCommonUse { get; init; }
    public int InCommonUseFound { get; init; }

    /// <summary>With persons and firms, from the records.</summary>
    public int WithPersons { get; init; }

    public int Surplus { get; init; }
    public int Deficit { get; init; }
    public int Expected => InWarehouse + InCommonUse + WithPersons;

    /// <summary>Always what is expected, with the surplus and without the deficit.</summary>
    public int Found => InWarehouseFound + InCommonUseFound + WithPersons;
}

/// <summary>Adds a count up by code.</summary>
public sealed class CountFigures(AppDb db)
{
    /// <summary>At the full code, as the Sayım Tutanağı lists it (TMY m.10/1-ğ); what has no code comes last.</summary>
    public async Task<IReadOnlyList<CountFigure>> OfAsync(int campaignId, CancellationToken ct)
    {
        var lines = await db.Set<CountLine>().Of(campaignId)
            .GroupBy(l => new { l.Code.Code, l.Code.Name, l.Way, l.Result, InWarehouse = l.FoundPlace!.WarehouseId != null })
            .Select(g => new LineSum(g.Key.Code, g.Key.Name, g.Key.Way, g.Key.Result, g.Key.InWarehouse, g.Count())).ToListAsync(ct);
        var finds = await db.Set<CountFind>().Of(campaignId).Surplus
            .GroupBy(f => new { f.Asset!.Code.Code, f.Asset.Code.Name, InWarehouse = f.Place.WarehouseId != null })
            .Select(g => new { g.Key.Code, g.Key.Name, g.Key.InWarehouse, Number = g.Count() }).ToListAsync(ct);
        var surplus = finds.Select(f => new FindSum(f.Code ?? "", f.Name ?? InventoryText.FindWithoutCode, f.InWarehouse, f.Number)).ToList();
        return
        [
            .. lines.Select(l => (l.Code, l.Name)).Concat(surplus.Select(s => (s.Code, s.Name))).Distinct()
                .OrderBy(c => c.Code.Length == 0).ThenBy(c => c.Code, StringComparer.Ordinal)
                .Select(c => FigureOf(c.Code, c.Name, [.. lines.Where(l => l.Code == c.Code)], [.. surplus.Where(s => s.Code == c.Code)])),
        ];
    }

    private static CountFigure FigureOf(string code, string name, LineSum[] lines, FindSum[] finds) => new(code, name)
    {
        InWarehouse = lines.Where(l => l.Way is PlacementWay.Warehouse).Sum(l => l.Number),
        InWarehouseFound = Seen(lines, inWarehouse: true) + finds.Where(f => f.InWarehouse).Sum(f => f.Number),
        InCommonUse = lines.Where(l => l.IsInCommonUse).Sum(l => l.Number),
        InCommonUseFound = Seen(lines, inWarehouse: false) + finds.Where(f => !f.InWarehouse).Sum(f => f.Number),
        WithPersons = lines.Where(l => l.IsWithPersons).Sum(l => l.Number),
        Surplus = finds.Sum(f => f.Number),
        Deficit = lines.Where(l => l.IsLost).Sum(l => l.Number),
    };

    // Where it was seen, not where the books have it: a warehouse's thing in a room was not found in the warehouse.
    private static int Seen(LineSum[] lines, bool inWarehouse) => lines.Where(l => !l.IsWithPersons && !l.IsLost && l.InWarehouse == inWarehouse).Sum(l => l.Number);

    private sealed record LineSum(string Code, string Name, PlacementWay Way, CountResult Result, bool InWarehouse, int Number)
    {
        public bool IsLost => Result is CountResult.NotYet or CountResult.Missing;
        public bool IsInCommonUse => Way is PlacementWay.CommonUse or PlacementWay.InUse;
        public bool IsWithPersons => Way is PlacementWay.Personal or PlacementWay.Loan or PlacementWay.Event or PlacementWay.Firm;
    }

    private sealed record FindSum(string Code, string Name, bool InWarehouse, int Number);
}
