using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>One page of a list.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Total">All rows of the list, counted to <see cref="CountCap"/> at most.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int Total, int Size, int Cap = PageReading.CountCap)
{
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
    public bool IsCapped => Total > Cap;
    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;
    public int End => First == 0 ? 0 : First + Rows.Count - 1;
}

public static class PageReading
{
    public const int Size = 50;

    /// <summary>Nobody pages past this; counting further would make a list slower with every year of data.</summary>
    public const int CountCap = 5_000;

    /// <summary>Who gets more answers than these adds a word instead of turning pages.</summary>
    public const int SearchCap = 500;

    private static readonly HashSet<string> Orderings =
        [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending)];

    extension<T>(IQueryable<T> rows)
    {
        // A count up to a cap would sort first, and so read every row.
        private IQueryable<T> InAnyOrder
        {
            get
            {
                var query = rows.Expression;
                while (query is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable) && Orderings.Contains(call.Method.Name))
                {
                    query = call.Arguments[0];
                }

                return rows.Provider.CreateQuery<T>(query);
            }
        }

        /// <summary>Reads a page of rows that are in a total order. A number past the end gives the last page.</summary>
        public Task<Page<T>> ToPageAsync(int number, CancellationToken ct, int size = Size) => rows.ToPageAsync(row => row, number, ct, size);

        /// <summary>Cuts the page out first and projects only its rows: joins then touch no other row.</summary>
        public async Task<Page<TRow>> ToPageAsync<TRow>(
            Expression<Func<T, TRow>> row, int number, CancellationToken ct, int size = Size, int cap = CountCap)
        {
            var total = await rows.InAnyOrder.Take(cap + 1).CountAsync(ct);
            var last = Math.Max(1, (Math.Min(total, cap) + size - 1) / size);
            var page = Math.Clamp(number, 1, last);
            var read = total == 0 ? [] : await rows.Skip((page - 1) * size).Take(size).Select(row).ToListAsync(ct);
            return new Page<TRow>(read, page, total, size, cap);
        }
    }
}
