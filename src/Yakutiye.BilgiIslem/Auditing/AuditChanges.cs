using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>The changed fields of a row as JSON: field → [before, after].</summary>
internal static class AuditChanges
{
    public const string Nothing = "{}";
    private const string Hidden = "•••";

    // Turkish letters stay readable in the database; pages encode on display.
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(EntityEntry entry)
    {
        var changed = new Dictionary<string, object?[]>();
        foreach (var property in entry.Properties.Where(p => IsTold(entry, p)))
        {
            changed[property.Metadata.Name] = [Before(entry, property), After(entry, property)];
        }

        return changed.Count == 0 ? Nothing : JsonSerializer.Serialize(changed, Format);
    }

    private static bool IsTold(EntityEntry entry, PropertyEntry property)
    {
        if (property.Metadata.Name is nameof(Entity.Version) or "ConcurrencyStamp" || property.Metadata.IsPrimaryKey())
        {
            return false;
        }

        return entry.State switch
        {
            EntityState.Modified => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue),
            EntityState.Added => property.CurrentValue is not null,
            _ => property.OriginalValue is not null,
        };
    }

    private static object? Before(EntityEntry entry, PropertyEntry property) =>
        entry.State is EntityState.Added ? null : Shown(property, property.OriginalValue);

    private static object? After(EntityEntry entry, PropertyEntry property) =>
        entry.State is EntityState.Deleted ? null : Shown(property, property.CurrentValue);

    private static object? Shown(PropertyEntry property, object? value)
    {
        if (value is not null && property.Metadata.FindAnnotation(Columns.SecretAnnotation) is not null)
        {
            return Hidden;
        }

        return value is Enum name ? name.ToString() : value;
    }
}
