using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>
/// What was to be saved, kept so that a retrying provider can save it again: the first attempt accepted the changes and
/// gave new rows ids that its rollback took back.
/// </summary>
internal sealed class UnsavedChanges
{
    private readonly List<(EntityEntry Entry, EntityState State, PropertyValues Current, PropertyValues Original)> _rows;
    private bool _attempted;

    private UnsavedChanges(IEnumerable<EntityEntry> entries) =>
        _rows = [.. entries.Select(e => (e, e.State, e.CurrentValues.Clone(), e.OriginalValues.Clone()))];

    public static UnsavedChanges Of(AppDb db) =>
        new(db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted));

    /// <summary>Does nothing before the first attempt.</summary>
    public void Restore()
    {
        if (!_attempted)
        {
            _attempted = true;
            return;
        }

        foreach (var (entry, state, current, original) in _rows)
        {
            entry.State = EntityState.Detached;
            entry.CurrentValues.SetValues(current);
            entry.OriginalValues.SetValues(original);
            entry.State = state;
        }
    }
}
