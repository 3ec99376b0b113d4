using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;

/// <summary>A device that the reports name one by one.</summary>
public sealed record ReportedAsset(int Id, string? Registry, string Name, string? Brand, string? Model, string? Person, string? Unit, int? UnitId, string? Warehouse, DateOnly AcquiredOn, DateOnly? WarrantyEndsOn, DateTime StateSince, decimal Value)
{
    public static Expression<Func<Asset, ReportedAsset>> From => a => new ReportedAsset(
        a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model, a.Person!.FullName, a.Unit!.Name, a.UnitId, a.Warehouse!.Name, a.AcquiredOn, a.WarrantyEndsOn, a.StateSince, a.GrossValue);

    public ReportCell Tag => new(Registry ?? Name, $"/envanter/demirbaslar/{Id}");

    public string What => string.Join(" ", new[] { Name, Brand, Model }.Where(s => s is not null));

    public string Where => Person ?? Warehouse ?? Unit ?? "";
}

/// <summary>A device that is old or keeps failing.</summary>
public sealed record ReplacementCandidate(ReportedAsset Asset, int Age, int Faults, string Why);

/// <summary>Reads the reports that name devices: warranties that end, what lies idle, what is to be replaced.</summary>
public sealed class AgeingReading(AppDb db, IEnumerable<IFaultCounts> faults)
{
    private const int WarrantyBack = 30, WarrantyAhead = 180;

    private static readonly ReportColumn[] Device = [new("Sicil no", Share: 2.2f), new("Taşınır", Share: 3), new("Kimde / nerede", Share: 2.4f)];

    public async Task<ReportTable> WarrantyAsync(DateOnly today, CancellationToken ct)
    {
        var (first, last) = (today.AddDays(-WarrantyBack), today.AddDays(WarrantyAhead));
        var rows = await db.Set<Asset>().Ours.Present.Where(a => a.WarrantyEndsOn >= first && a.WarrantyEndsOn <= last)
            .OrderBy(a => a.WarrantyEndsOn).ThenBy(a => a.Id).Take(ReportTable.Most).Select(ReportedAsset.From).ToListAsync(ct);
        return new ReportTable(
            ReportKind.Garanti, $"Garantisi son {WarrantyBack} günde biten ya da {WarrantyAhead} gün içinde bitecek olanlar.",
            [.. Device, new("Garanti bitişi", CellKind.Date, 1.3f), new("Kalan gün", CellKind.Number, 1)],
            [.. rows.Select(r => (IReadOnlyList<ReportCell>)[r.Tag, r.What, r.Where, new(r.WarrantyEndsOn), r.WarrantyEndsOn!.Value.DayNumber - today.DayNumber])], []);
    }

    public async Task<ReportTable> IdleAsync(InventorySettings kept, DateTime now, CancellationToken ct)
    {
        var since = now.AddDays(-kept.IdleAfterDays);
        var rows = await db.Set<Asset>().Ours.Where(a => a.State == AssetState.InWarehouse && a.StateSince <= since)
            .OrderBy(a => a.StateSince).ThenBy(a => a.Id).Take(ReportTable.Most).Select(ReportedAsset.From).ToListAsync(ct);
        return new ReportTable(
            ReportKind.Atil, $"{kept.IdleAfterDays} günden uzun süredir ambarda duranlar.",
            [.. Device, new("Ambara girişi", CellKind.Date, 1.3f), new("Gün", CellKind.Number, 1), new("Değer (₺)", CellKind.Number, 1.5f)],
            [.. rows.Select(r => (IReadOnlyList<ReportCell>)[r.Tag, r.What, r.Where, new(Istanbul.DayOf(r.StateSince)), (int)(now - r.StateSince).TotalDays, r.Value])], []);
    }

    public async Task<ReportTable> CandidatesAsync(InventorySettings kept, DateOnly today, DateTime now, CancellationToken ct)
    {
        var found = await FindAsync(kept, today, now, ct);
        return new ReportTable(
            ReportKind.Yenileme, $"{kept.ReplaceAfterYears} yaşını dolduran ya da son bir yılda {kept.ReplaceAfterFaults} kez arızalananlar.",
            [.. Device, new("Yaş", CellKind.Number, 1), new("Arıza (1 yıl)", CellKind.Number, 1), new("Neden", Share: 2)],
            [.. found.Select(c => (IReadOnlyList<ReportCell>)[c.Asset.Tag, c.Asset.What, c.Asset.Where, c.Age, c.Faults, c.Why])], []);
    }

    public async Task<IReadOnlyList<ReplacementCandidate>> FindAsync(InventorySettings kept, DateOnly today, DateTime now, CancellationToken ct)
    {
        var counts = await FaultsAsync(now.AddYears(-1), ct);
        var often = counts.Where(c => c.Value >= kept.ReplaceAfterFaults).Select(c => c.Key).Take(1_000).ToArray();
        var old = today.AddYears(-kept.ReplaceAfterYears);
        var rows = await db.Set<Asset>().Ours.Present.Where(a => a.AcquiredOn <= old || often.Contains(a.Id))
            .OrderBy(a => a.AcquiredOn).ThenBy(a => a.Id).Take(ReportTable.Most).Select(ReportedAsset.From).ToListAsync(ct);
        return [.. rows.Select(r => CandidateOf(r, counts.GetValueOrDefault(r.Id), kept, today)).OrderByDescending(c => c.Faults).ThenByDescending(c => c.Age).ThenBy(c => c.Asset.Id)];
    }

    private static ReplacementCandidate CandidateOf(ReportedAsset asset, int faults, InventorySettings kept, DateOnly today)
    {
        var age = today.Year - asset.AcquiredOn.Year - (today < asset.AcquiredOn.AddYears(today.Year - asset.AcquiredOn.Year) ? 1 : 0);
        string?[] why = [age >= kept.ReplaceAfterYears ? $"{age} yaşında" : null, faults >= kept.ReplaceAfterFaults ? $"son bir yılda {faults} arıza" : null];
        return new ReplacementCandidate(asset, age, faults, string.Join(", ", why.Where(w => w is not null)));
    }

    private async Task<IReadOnlyDictionary<int, int>> FaultsAsync(DateTime since, CancellationToken ct)
    {
        var sums = new Dictionary<int, int>();
        foreach (var source in faults)
        {
            foreach (var (id, count) in await source.SinceAsync(db, Asset.RecordType, since, ct))
            {
                sums[id] = sums.GetValueOrDefault(id) + count;
            }
        }

        return sums;
    }
}
