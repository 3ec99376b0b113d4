using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>Gives imported assets their numbers: those that they had stay, and the series goes past them.</summary>
public sealed partial class KeptNumbers(AppDb db, RegistryNumbers registry)
{
    /// <summary>Inside the caller's transaction.</summary>
    /// <returns>the number of each line, in the order of the lines</returns>
    public async Task<IReadOnlyList<string>> GiveAsync(IReadOnlyList<ImportedAsset> lines, IReadOnlySet<string> used, CancellationToken ct)
    {
        await PassKeptAsync(lines, ct);
        var given = new string[lines.Count];
        var places = lines.Select((line, place) => (line, place)).ToList();
        foreach (var (line, place) in places.Where(p => p.line.Registry is not null))
        {
            given[place] = line.Registry!;
        }

        var taken = given.Where(n => n is not null).Concat(used).ToHashSet(StringComparer.Ordinal);
        foreach (var group in places.Where(p => p.line.Registry is null).GroupBy(p => (p.line.Card.CodeId, p.line.Code, p.line.Purchase.AcquiredOn.Year)))
        {
            var numbers = new Queue<string>(await FreeAsync(group.Key.CodeId, group.Key.Code, group.Key.Year, group.Count(), taken, ct));
            foreach (var (_, place) in group)
            {
                given[place] = numbers.Dequeue();
            }
        }

        return given;
    }

    private async Task<List<string>> FreeAsync(int codeId, string code, int year, int count, HashSet<string> taken, CancellationToken ct)
    {
        var free = new List<string>(count);
        while (free.Count < count)
        {
            var more = await registry.TakeAsync(codeId, code, year, count - free.Count, ct);
            free.AddRange(more.Where(taken.Add));
        }

        return free;
    }

    // 255.02.01.01.02-19-00042 keeps its number, so the next of that code and year is 43 at least.
    private async Task PassKeptAsync(IReadOnlyList<ImportedAsset> lines, CancellationToken ct)
    {
        var kept = lines.Select(l => (l.Card.CodeId, l.Code, l.Purchase.AcquiredOn.Year, Sequence: SequenceOf(l)))
            .Where(k => k.Sequence > 0).GroupBy(k => (k.CodeId, k.Code, k.Year)).ToList();
        foreach (var group in kept)
        {
            var series = string.Create(CultureInfo.InvariantCulture, $"SICIL-{group.Key.CodeId}");
            var last = await db.NumberSeries.Where(s => s.Series == series && s.Year == group.Key.Year).Select(s => s.Last).FirstOrDefaultAsync(ct);
            if (group.Max(k => k.Sequence) - last is > 0 and var missing)
            {
                await registry.TakeAsync(group.Key.CodeId, group.Key.Code, group.Key.Year, missing, ct);
            }
        }
    }

    private static int SequenceOf(ImportedAsset line)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{line.Code}-{line.Purchase.AcquiredOn.Year % 100:00}-");
        return line.Registry is { } number && number.StartsWith(start, StringComparison.Ordinal) && Sequence.IsMatch(number[start.Length..])
            ? int.Parse(number[start.Length..], CultureInfo.InvariantCulture)
            : 0;
    }

    [GeneratedRegex("^[0-9]{1,6}$")]
    private static partial Regex Sequence { get; }
}
