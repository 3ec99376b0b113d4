using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Numbering;

/// <summary>Gives out numbers without gaps, per series and year (BR-03).</summary>
public sealed class NumberDesk(AppDb db)
{
    /// <summary>The next number. The row stays locked until the caller commits, so a rollback leaves no gap.</summary>
    /// <exception cref="InvalidOperationException">outside a transaction</exception>
    public Task<int> NextAsync(string series, int year, CancellationToken ct) => NextAsync(series, year, 1, ct);

    /// <summary>A run of numbers at once.</summary>
    /// <returns>the first of them</returns>
    public async Task<int> NextAsync(string series, int year, int count, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is given inside the transaction that uses it.");
        }

        var row = db.NumberSeries.Where(s => s.Series == series && s.Year == year);
        if (await IncrementAsync(row, count, ct) == 0)
        {
            db.Add(new NumberSeries(series, year));
            await db.SaveChangesAsync(ct);
            await IncrementAsync(row, count, ct);
        }

        return await row.Select(s => s.Last).SingleAsync(ct) - count + 1;
    }

    private static Task<int> IncrementAsync(IQueryable<NumberSeries> row, int count, CancellationToken ct) =>
        row.ExecuteUpdateAsync(set => set.SetProperty(s => s.Last, s => s.Last + count), ct);
}
