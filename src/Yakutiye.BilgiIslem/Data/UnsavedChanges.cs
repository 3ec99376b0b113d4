using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>
/// What was to be saved, kept so that a retrying provider can save it again: the first attempt accepted the changes, gave new
/// rows ids that its rollback took back, and left its trail in the tracker.
/// </summary>
internal sealed class UnsavedChanges
{
    private readonly ChangeTracker _tracker;
    private readonly HashSet<object> _tracked;
    private readonly List<UnsavedRow> _rows;
    private bool _attempted;

    private UnsavedChanges(ChangeTracker tracker)
    {
        _tracker = tracker;
        _tracked = tracker.Entries().Select(e => e.Entity).ToHashSet(ReferenceEqualityComparer.Instance);
        _rows = [.. tracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)).Select(e => new UnsavedRow(e))];
    }

    public static UnsavedChanges Of(AppDb db) => new(db.ChangeTracker);

    /// <summary>Does nothing before the first attempt.</summary>
    public void Restore()
    {
        if (!_attempted)
        {
            _attempted = true;
            return;
        }

        foreach (var entry in _tracker.Entries().Where(e => !_tracked.Contains(e.Entity)).ToList())
        {
            entry.State = EntityState.Detached;
        }

        _rows.ForEach(row => row.Forget());
        _rows.ForEach(row => row.Restore());
    }

    private sealed class UnsavedRow(EntityEntry entry)
    {
        private readonly EntityState _state = entry.State;
        private readonly PropertyValues _current = entry.CurrentValues.Clone();
        private readonly PropertyValues _original = entry.OriginalValues.Clone();
        private readonly List<string> _temporary = [.. entry.Properties.Where(p => p.IsTemporary).Select(p => p.Metadata.Name)];

        public void Forget() => entry.State = EntityState.Detached;

        public void Restore()
        {
            entry.CurrentValues.SetValues(_current);
            entry.State = _state;
            if (_state is not EntityState.Added)
            {
                entry.OriginalValues.SetValues(_original);
            }

            _temporary.ForEach(name => entry.Property(name).IsTemporary = true);
        }
    }
}
