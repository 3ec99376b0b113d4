using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;

/// <summary>Reads the reports that add up what is on our books today.</summary>
public sealed class ReportReading(AppDb db, AgeingReading ageing, SettingsDesk settings, TimeProvider clock)
{
    private static readonly ReportColumn Count = new("Adet", CellKind.Number, 1), Value = new("Değer (₺)", CellKind.Number, 1.5f);

    private IQueryable<Asset> Assets => db.Set<Asset>().Ours.Present;

    public async Task<ReportTable> ReadAsync(ReportKind kind, CancellationToken ct)
    {
        var kept = await settings.ReadAsync<InventorySettings>(ct);
        var today = Istanbul.Today(clock);
        return kind switch
        {
            ReportKind.Birim => await UnitsAsync(ct),
            ReportKind.Kisi => await PeopleAsync(ct),
            ReportKind.Yas => await AgesAsync(today, ct),
            ReportKind.Garanti => await ageing.WarrantyAsync(today, ct),
            ReportKind.Atil => await ageing.IdleAsync(kept, clock.GetUtcNow().UtcDateTime, ct),
            ReportKind.Yenileme => await ageing.CandidatesAsync(kept, today, clock.GetUtcNow().UtcDateTime, ct),
            ReportKind.Deger => await ValuesAsync(ct),
        };
    }

    private async Task<ReportTable> UnitsAsync(CancellationToken ct)
    {
        var rows = await Assets.GroupBy(a => new { a.UnitId, a.Unit!.Name })
            .Select(g => new { g.Key.UnitId, g.Key.Name, Count = g.Count(), Held = g.Count(a => a.State == AssetState.Assigned), Sum = g.Sum(a => a.GrossValue) }).ToListAsync(ct);
        return new ReportTable(
            ReportKind.Birim, "Kayıtlarımızdaki taşınırlar, bulundukları birime göre.",
            [new("Birim", Share: 4), Count, new("Zimmetli", CellKind.Number, 1), Value],
            [.. rows.OrderByDescending(r => r.Count).Select(r => (IReadOnlyList<ReportCell>)[
                new(r.Name ?? "Ambarda ya da serviste", r.UnitId is null ? null : $"/envanter/demirbaslar?birim={r.UnitId}"), r.Count, r.Held, r.Sum])],
            [0, 1]);
    }

    private async Task<ReportTable> PeopleAsync(CancellationToken ct)
    {
        var rows = await Assets.Where(a => a.PersonId != null).GroupBy(a => new { a.PersonId, a.Person!.FullName, Unit = a.Person.Unit!.Name })
            .Select(g => new { g.Key.PersonId, g.Key.FullName, g.Key.Unit, Count = g.Count(), Sum = g.Sum(a => a.GrossValue) })
            .OrderByDescending(r => r.Count).ThenBy(r => r.PersonId).Take(ReportTable.Most).ToListAsync(ct);
        return new ReportTable(
            ReportKind.Kisi, "Zimmetinde ya da geçici olarak kendisinde taşınır bulunanlar.", [new("Kişi", Share: 3), new("Birim", Share: 3), Count, Value],
            [.. rows.Select(r => (IReadOnlyList<ReportCell>)[new(r.FullName, $"/envanter/kisiler/{r.PersonId}"), r.Unit, r.Count, r.Sum])], [0, 2]);
    }

    private async Task<ReportTable> AgesAsync(DateOnly today, CancellationToken ct)
    {
        var rows = await Assets.GroupBy(a => a.AcquiredOn.Year).Select(g => new { Year = g.Key, Count = g.Count(), Sum = g.Sum(a => a.GrossValue) })
            .OrderByDescending(r => r.Year).ToListAsync(ct);
        return new ReportTable(
            ReportKind.Yas, $"Giriş yılına göre; yaş, {today.Year} yılında.", [new("Giriş yılı", Share: 2), new("Yaş", CellKind.Number, 1), Count, Value],
            [.. rows.Select(r => (IReadOnlyList<ReportCell>)[r.Year.ToString(TurkishText.Culture), today.Year - r.Year, r.Count, r.Sum])], [0, 2]);
    }

    private async Task<ReportTable> ValuesAsync(CancellationToken ct)
    {
        var sums = await Assets.GroupBy(a => a.CodeId).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(a => a.GrossValue) }).ToListAsync(ct);
        var codes = await db.Set<MovableCode>().AsNoTracking().ToListAsync(ct);
        var byId = codes.ToDictionary(c => c.Id);
        var names = codes.ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);
        var rows = sums.GroupBy(s => byId[s.Key].SecondLevel, StringComparer.Ordinal)
            .Select(g => (Code: g.Key, Name: names.GetValueOrDefault(g.Key, ""), Count: g.Sum(s => s.Count), Sum: g.Sum(s => s.Sum))).OrderByDescending(r => r.Sum);
        return new ReportTable(
            ReportKind.Deger, "II. düzey taşınır kodlarına göre, KDV dahil kayıt değeri.", [new("Adı", Share: 4), new("Kod", Share: 2), Count, Value],
            [.. rows.Select(r => (IReadOnlyList<ReportCell>)[r.Name, new(r.Code, $"/envanter/cetveller/defter?kod={r.Code}"), r.Count, r.Sum])], [0, 3]);
    }
}
