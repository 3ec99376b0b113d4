using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>What the trail keeps as the code knows it, in the words of the pages: <c>Warranty</c> is Garanti, 1234.5 is 1.234,50.</summary>
internal static class AuditWords
{
    private static readonly ConcurrentDictionary<(string Entity, string Field), Type?> Types = new();

    /// <returns>null: nothing better is known than the value itself</returns>
    public static string? Of(IModel model, string entity, string field, JsonElement value)
    {
        var type = Types.GetOrAdd((entity, field), key => Find(model, key.Entity, key.Field));
        return value.ValueKind switch
        {
            JsonValueKind.String when type is { IsEnum: true } => Name(type, value.GetString()),
            JsonValueKind.Number when type == typeof(decimal) => value.GetDecimal().ToString("#,##0.00##", TurkishText.Culture),
            _ => null,
        };
    }

    // A member that the code no longer has stays as it was written.
    private static string? Name(Type type, string? text) => Enum.TryParse(type, text, out var member) && Enum.IsDefined(type, member) ? ((Enum)member).TurkishName : null;

    private static Type? Find(IModel model, string entity, string field)
    {
        var property = model.GetEntityTypes().FirstOrDefault(t => string.Equals(t.ClrType.Name, entity, StringComparison.Ordinal))?.FindProperty(field);
        return property is null ? null : Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    }
}
