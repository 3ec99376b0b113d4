using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>Collects what a save changes before it, and writes it down after it, in the same transaction.</summary>
internal sealed class AuditTrail
{
    private readonly List<(EntityEntry Entry, AuditAction Action, string Changes)> _changes = [];

    public static AuditTrail Of(AppDb db)
    {
        var trail = new AuditTrail();
        foreach (var entry in db.ChangeTracker.Entries())
        {
            trail.Take(entry);
        }

        return trail;
    }

    public void WriteTo(AppDb db)
    {
        if (_changes.Count == 0)
        {
            return;
        }

        var context = db.Service<IActingContext>();
        var now = (db.Service<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime;
        foreach (var (entry, action, json) in _changes)
        {
            db.Add(new AuditEntry(now, context, action, entry.Metadata.ClrType.Name, KeyOf(entry), json));
        }
    }

    private void Take(EntityEntry entry)
    {
        var action = entry.State switch
        {
            EntityState.Added => AuditAction.Created,
            EntityState.Modified => AuditAction.Changed,
            EntityState.Deleted => AuditAction.Deleted,
            _ => (AuditAction?)null,
        };
        if (action is null || entry.Metadata.FindAnnotation(Columns.NotAuditedAnnotation) is not null)
        {
            return;
        }

        var json = AuditChanges.Json(entry);
        if (action is not AuditAction.Changed || json != AuditChanges.Nothing)
        {
            _changes.Add((entry, action.Value, json));
        }
    }

    private static string KeyOf(EntityEntry entry) =>
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue));
}
