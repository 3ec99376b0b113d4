using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>What a count found of one movable code: the columns of the Sayım Tutanağı (domain B.4). Amounts in ₺.</summary>
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
    public decimal ExpectedAmount { get; init; }
    public decimal FoundAmount { get; init; }
    public decimal DeficitAmount { get; init; }
    public int Expected => InWarehouse + InCommonUse + WithPersons;
    public int Found => InWarehouseFound + InCommonUseFound + WithPersons;
}

/// <summary>Adds a count up by code.</summary>
public sealed class CountFigures(AppDb db)
{
    /// <summary>At the full code, as the Sayım Tutanağı lists it (TMY m.10/1-ğ).</summary>
    public async Task<IReadOnlyList<CountFigure>> OfAsync(int campaignId, CancellationToken ct)
    {
        var rows = await db.Set<CountLine>().Of(campaignId).GroupBy(l => new { l.Code.Code, l.Code.Name, l.Way, l.Result })
            .Select(g => new Sum(g.Key.Code, g.Key.Name, g.Key.Way, g.Key.Result, g.Count())).ToListAsync(ct);
        var values = await db.Set<CountLine>().Of(campaignId).Select(l => new { l.Code.Code, l.Result, l.Value }).ToListAsync(ct);
        var amounts = values.GroupBy(v => v.Code, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => (All: g.Sum(v => v.Value), Lost: g.Where(v => IsLost(v.Result)).Sum(v => v.Value)), StringComparer.Ordinal);
        var surplus = await db.Set<CountFind>().Where(f => f.CampaignId == campaignId && f.Kind == FindKind.OffBooks)
            .GroupBy(f => f.Asset!.Code.Code).Select(g => new { Code = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Code, g => g.Count, StringComparer.Ordinal, ct);
        return
        [
            .. rows.GroupBy(r => (r.Code, r.Name)).OrderBy(g => g.Key.Code, StringComparer.Ordinal).Select(g => FigureOf(g.Key.Code, g.Key.Name, [.. g]) with
            {
                ExpectedAmount = amounts[g.Key.Code].All,
                FoundAmount = amounts[g.Key.Code].All - amounts[g.Key.Code].Lost,
                DeficitAmount = amounts[g.Key.Code].Lost,
                Surplus = surplus.GetValueOrDefault(g.Key.Code),
            }),
        ];
    }

    /// <summary>At the II. düzey, of the year's last closed year-end count. Empty: not counted yet.</summary>
    public async Task<IReadOnlyList<CountFigure>> OfYearAsync(int year, CancellationToken ct)
    {
        var last = await db.Set<CountCampaign>().Where(c => c.Kind == CountKind.YearEnd && c.Year == year && c.Status == CountStatus.Closed)
            .NewestFirst.Select(c => (int?)c.Id).FirstOrDefaultAsync(ct);
        return last is { } id
            ? [.. (await OfAsync(id, ct)).GroupBy(f => SecondLevel(f.Code), StringComparer.Ordinal).Select(g => Together(g.Key, [.. g]))]
            : [];
    }

    private static CountFigure FigureOf(string code, string name, Sum[] sums) => new(code, name)
    {
        InWarehouse = Count(sums, PlacementWay.Warehouse, found: false),
        InWarehouseFound = Count(sums, PlacementWay.Warehouse, found: true),
        InCommonUse = Count(sums, PlacementWay.CommonUse, found: false) + Count(sums, PlacementWay.InUse, found: false),
        InCommonUseFound = Count(sums, PlacementWay.CommonUse, found: true) + Count(sums, PlacementWay.InUse, found: true),
        WithPersons = sums.Where(s => IsWithPersons(s.Way)).Sum(s => s.Number),
        Deficit = sums.Where(s => IsLost(s.Result)).Sum(s => s.Number),
    };

    private static CountFigure Together(string code, CountFigure[] parts) => new(code, parts.MinBy(p => p.Code.Length)!.Name)
    {
        InWarehouse = parts.Sum(p => p.InWarehouse),
        InWarehouseFound = parts.Sum(p => p.InWarehouseFound),
        InCommonUse = parts.Sum(p => p.InCommonUse),
        InCommonUseFound = parts.Sum(p => p.InCommonUseFound),
        WithPersons = parts.Sum(p => p.WithPersons),
        Surplus = parts.Sum(p => p.Surplus),
        Deficit = parts.Sum(p => p.Deficit),
        ExpectedAmount = parts.Sum(p => p.ExpectedAmount),
        FoundAmount = parts.Sum(p => p.FoundAmount),
        DeficitAmount = parts.Sum(p => p.DeficitAmount),
    };

    private static int Count(IEnumerable<Sum> sums, PlacementWay way, bool found) => sums.Where(s => s.Way == way && (!found || !IsLost(s.Result))).Sum(s => s.Number);

    private static bool IsWithPersons(PlacementWay way) => way is PlacementWay.Personal or PlacementWay.Loan or PlacementWay.Event or PlacementWay.Firm;

    private static bool IsLost(CountResult result) => result is CountResult.NotYet or CountResult.Missing;

    // 255.02.01 of 255.02.01.01.02.
    private static string SecondLevel(string code) => code.Length > 9 ? code[..9] : code;

    private sealed record Sum(string Code, string Name, PlacementWay Way, CountResult Result, int Number);
}
