using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Compares what was numbered with what was given out: nothing missing, nothing beyond (BR-03).</summary>
public sealed class NumberingExamination(IEnumerable<INumberedRecords> series)
{
    private const int MostFindings = 20;

    public async Task<CheckResult> RunAsync(AppDb db, CancellationToken ct)
    {
        var findings = new List<Finding>();
        var looked = 0L;
        foreach (var records in series)
        {
            foreach (var year in await db.NumberSeries.Where(s => s.Series == records.Series).OrderBy(s => s.Year).ToListAsync(ct))
            {
                var used = (await records.Numbers(db, year.Year).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
                looked += used.Count;
                findings.AddRange(Missing(records, year, used).Take(MostFindings));
            }
        }

        return new CheckResult(UpkeepText.Numbers, UpkeepText.NumberCount(looked), findings);
    }

    private static IEnumerable<Finding> Missing(INumberedRecords records, NumberSeries year, HashSet<string> used)
    {
        var given = Enumerable.Range(1, year.Last).Select(n => records.Format(year.Year, n)).ToList();
        foreach (var number in given.Where(n => !used.Contains(n)))
        {
            yield return new Finding(UpkeepText.Numbers, number, UpkeepText.NumberMissing(number));
        }

        foreach (var number in used.Except(given, StringComparer.Ordinal))
        {
            yield return new Finding(UpkeepText.Numbers, number, UpkeepText.NumberBeyond(number, year.Last));
        }
    }
}
