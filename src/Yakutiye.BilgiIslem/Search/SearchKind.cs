using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>All records of one kind that the search box finds.</summary>
internal interface ISearchKind
{
    /// <returns>how many have other words now</returns>
    Task<int> RenewAsync(AppDb db, CancellationToken ct);
}

internal sealed class SearchKind<T> : ISearchKind where T : class, ISearchable
{
    // Small enough that nobody who saves waits noticeably.
    private const int BatchSize = 500;

    public async Task<int> RenewAsync(AppDb db, CancellationToken ct)
    {
        var (renewed, last) = (0, 0);
        while (true)
        {
            var batch = await db.InTransactionAsync(() => BatchAsync(db, last, ct), ct);
            if (batch.Last == last)
            {
                return renewed;
            }

            (renewed, last) = (renewed + batch.Renewed, batch.Last);
        }
    }

    // Records and words are read in the transaction that writes: a save in between would be overwritten.
    private static async Task<(int Renewed, int Last)> BatchAsync(AppDb db, int after, CancellationToken ct)
    {
        var records = await db.Set<T>().AsNoTracking().Where(r => EF.Property<int>(r, nameof(ISearchable.Id)) > after)
            .OrderBy(r => EF.Property<int>(r, nameof(ISearchable.Id))).Take(BatchSize).ToListAsync(ct);
        if (records.Count == 0)
        {
            return (0, after);
        }

        var (type, ids) = (records[0].SearchType, records.Select(r => r.Id).ToList());
        var documents = await db.SearchDocuments.Where(d => d.Type == type && ids.Contains(d.OwnerId)).ToDictionaryAsync(d => d.OwnerId, ct);
        foreach (var record in records)
        {
            if (documents.TryGetValue(record.Id, out var document))
            {
                document.Update(record);
            }
            else
            {
                db.Add(new SearchDocument(record));
            }
        }

        return (await db.SaveChangesAsync(ct), records[^1].Id);
    }
}
