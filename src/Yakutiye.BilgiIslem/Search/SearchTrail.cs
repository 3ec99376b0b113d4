using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>Keeps the search documents in step with what a save adds or changes.</summary>
internal sealed class SearchTrail
{
    private readonly List<ISearchable> _added = [];
    private readonly List<ISearchable> _changed = [];

    public static SearchTrail Of(AppDb db)
    {
        var trail = new SearchTrail();
        foreach (var entry in db.ChangeTracker.Entries<ISearchable>())
        {
            trail.Take(entry.Entity, entry.State);
        }

        return trail;
    }

    public async Task WriteToAsync(AppDb db, CancellationToken ct)
    {
        // In the order of the records, which the places in the index follow; the tracker has an order of its own.
        foreach (var record in _added.OrderBy(r => r.Id))
        {
            db.Add(new SearchDocument(record));
        }

        foreach (var record in _changed)
        {
            await UpdateAsync(db, record, ct);
        }
    }

    private void Take(ISearchable record, EntityState state)
    {
        if (state is EntityState.Added)
        {
            _added.Add(record);
        }
        else if (state is EntityState.Modified)
        {
            _changed.Add(record);
        }
    }

    private static async Task UpdateAsync(AppDb db, ISearchable record, CancellationToken ct)
    {
        var document = await db.SearchDocuments.FirstOrDefaultAsync(d => d.Type == record.SearchType && d.OwnerId == record.Id, ct);
        if (document is null)
        {
            db.Add(new SearchDocument(record));
            return;
        }

        document.Update(record);
        db.Entry(document).DetectChanges();
    }
}
