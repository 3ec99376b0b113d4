using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>What holds for every table, whoever maps it.</summary>
internal static class ModelHabits
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            ProtectVersion(type);
            RestrictDeletes(type);
        }
    }

    private static void ProtectVersion(IMutableEntityType type)
    {
        if (type.FindProperty(nameof(Entity.Version)) is { } version && version.ClrType == typeof(Guid))
        {
            version.IsConcurrencyToken = true;
        }
    }

    // SQL Server refuses cascade cycles, and nothing here disappears because something else does.
    private static void RestrictDeletes(IMutableEntityType type)
    {
        foreach (var key in type.GetForeignKeys())
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
