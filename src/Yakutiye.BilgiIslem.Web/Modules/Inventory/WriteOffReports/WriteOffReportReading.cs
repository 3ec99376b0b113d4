using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffReports;

public sealed record WrittenOff(
    int WriteOffId, string Number, WriteOffCause Cause, DateTime At, string Code, string? RegistryNumber, string Name, decimal Value, string Voucher, string Fate);

public sealed record WriteOffReport(int Year, IReadOnlyList<WrittenOff> Rows, int ThisYear)
{
    public decimal Total => Rows.Sum(r => r.Value);
}

/// <summary>Reads a year of write-offs.</summary>
public sealed class WriteOffReportReading(AppDb db, TimeProvider clock)
{
    private const int Most = 10_000;

    public async Task<WriteOffReport> ReadAsync(int? year, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);

        // In January the year before is reported.
        var chosen = Math.Clamp(year ?? (today.Month == 1 ? today.Year - 1 : today.Year), 2000, today.Year);
        var (start, end) = (Istanbul.StartOf(new DateOnly(chosen, 1, 1)), Istanbul.StartOf(new DateOnly(chosen + 1, 1, 1)));
        var rows = await (
            from proposal in db.Set<WriteOff>().PostedBetween(start, end)
            from line in proposal.Lines
            join voucher in db.Set<Voucher>() on proposal.VoucherId equals voucher.Id
            orderby proposal.Id, line.Id
            select new
            {
                proposal.Id, proposal.Number, proposal.Cause, At = proposal.EndedAt, line.Code.Code, line.RegistryNumber, line.Name, line.Value, voucher.FiscalYear,
                Voucher = voucher.Number, line.Fate,
            }).Take(Most).ToListAsync(ct);
        return new WriteOffReport(
            chosen,
            [.. rows.Select(r => new WrittenOff(
                r.Id, r.Number, r.Cause, r.At ?? start, r.Code, r.RegistryNumber, r.Name, r.Value, FormattableString.Invariant($"VİF {r.FiscalYear}/{r.Voucher}"),
                r.Cause.IsGone ? r.Cause.TurkishName : r.Fate.TurkishName))],
            today.Year);
    }

    public async Task NoteAsync(WriteOffReport report, string kind, CancellationToken ct)
    {
        db.Note(nameof(WriteOff), "rapor", WriteOffPaperText.Exported(report.Year, report.Rows.Count, kind));
        await db.SaveChangesAsync(ct);
    }
}
