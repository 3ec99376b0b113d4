using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>Gives every new or changed row a new version.</summary>
internal static class VersionStamp
{
    public static void Apply(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<Entity>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(e => e.Version).CurrentValue = Guid.NewGuid();
        }
    }
}
