using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>A movable that left the books in the year.</summary>
public sealed record YearRow(
    int WriteOffId, string Number, WriteOffCause Cause, string Code, string Tag, string Name, decimal Value, string Reason, string? ApprovedBy, DateTime? ApprovedAt, DateTime? EndedAt)
{
    public static IReadOnlyList<ExportColumn<YearRow>> Columns { get; } =
    [
        new("Tutanak no", r => r.Number, Width: 16),
        new("Neden", r => r.Cause.TurkishName, Width: 18),
        new("Taşınır kodu", r => r.Code, Width: 20),
        new("Sicil no", r => r.Tag, Width: 26),
        new("Adı", r => r.Name, Width: 34),
        new("Tutar (₺)", r => r.Value, CellKind.Number, 14),
        new("Açıklama", r => r.Reason, Width: 46),
        new("Onaylayan", r => r.ApprovedBy, Width: 26),
        new("Onay", r => r.ApprovedAt, CellKind.Moment, 16),
        new("Çıkış", r => r.EndedAt, CellKind.Moment, 16),
    ];
}

/// <summary>What the year's write-offs come to, by cause.</summary>
public sealed record CauseTotal(WriteOffCause Cause, int Count, decimal Total);

/// <summary>Yıllık rapor: everything that left the books in a year, for the top manager in January (TMY m.10/1-e).</summary>
public sealed record YearReport(int Year, IReadOnlyList<YearRow> Rows, IReadOnlyList<int> Years)
{
    public decimal Total => Rows.Sum(r => r.Value);

    public IReadOnlyList<CauseTotal> Causes =>
        [.. Enum.GetValues<WriteOffCause>().Select(c => new CauseTotal(c, Rows.Count(r => r.Cause == c), Rows.Where(r => r.Cause == c).Sum(r => r.Value))).Where(t => t.Count > 0)];

    public static string Day(DateTime? utc) => WriteOffMoment.Day(utc);
}

public sealed class YearReportReading(AppDb db, TimeProvider clock)
{
    private const int YearsShown = 6;

    private static readonly Expression<Func<WriteOff, bool>> IsDone = w => w.Status == WriteOffStatus.Completed;

    /// <param name="year">Null: in January and February the year before, which the report is due for; then this year.</param>
    public async Task<YearReport> ReadAsync(int? year, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var wanted = year is > 1900 and < 9999 ? year.Value : today.AddMonths(-2).Year;
        var (from, to) = (Istanbul.StartOf(new DateOnly(wanted, 1, 1)), Istanbul.StartOf(new DateOnly(wanted + 1, 1, 1)));
        var rows = await db.Set<WriteOff>().Where(IsDone).Where(w => !db.Set<Voucher>().Any(v => v.ReversesId == w.ExitVoucherId)).Where(w => w.EndedAt >= from && w.EndedAt < to)
            .SelectMany(w => w.Lines, (w, l) => new { WriteOff = w, Line = l })
            .OrderBy(x => x.WriteOff.EndedAt).ThenBy(x => x.WriteOff.Id).ThenBy(x => x.Line.Order)
            .Select(x => new YearRow(
                x.WriteOff.Id, x.WriteOff.Number, x.WriteOff.Cause, x.Line.Asset.Code.Code, x.Line.RegistryNumber, x.Line.Name, x.Line.Value, x.Line.Reason,
                x.WriteOff.ApprovedByName, x.WriteOff.ApprovedAt, x.WriteOff.EndedAt))
            .ToListAsync(ct);
        return new YearReport(wanted, rows, [.. Enumerable.Range(0, YearsShown).Select(n => today.Year - n)]);
    }
}
