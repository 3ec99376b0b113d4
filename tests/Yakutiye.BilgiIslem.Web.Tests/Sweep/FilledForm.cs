using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

/// <summary>Something in every field of an action's form, so that what is looked up is looked up.</summary>
internal static class FilledForm
{
    private const int Deepest = 2;

    public static List<KeyValuePair<string, string>> Of(ControllerActionDescriptor action) =>
        [.. action.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).SelectMany(p => Fields(IsSimple(p.ParameterType) ? p.Name : "", p.ParameterType, 0))];

    private static IEnumerable<KeyValuePair<string, string>> Fields(string name, Type declared, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsSimple(type))
        {
            return [new(name, Value(type))];
        }

        if (depth > Deepest || typeof(IFormFile).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type))
        {
            return [];
        }

        if (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type))
        {
            var item = type.IsArray ? type.GetElementType() : type.GetGenericArguments().FirstOrDefault();
            return item is null ? [] : Fields($"{name}[0]", item, depth + 1);
        }

        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsBound)
            .SelectMany(p => Fields(name.Length == 0 ? p.Name : $"{name}.{p.Name}", p.PropertyType, depth + 1));
    }

    private static bool IsBound(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<BindNeverAttribute>() is null;

    private static bool IsSimple(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(DateTime)
            || type == typeof(TimeOnly);
    }

    private static string Value(Type type) => type switch
    {
        _ when type == typeof(string) => "Deneme",
        _ when type == typeof(bool) => "true",
        _ when type == typeof(Guid) => Guid.NewGuid().ToString(),
        _ when type == typeof(DateOnly) || type == typeof(DateTime) => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when type == typeof(TimeOnly) => "10:00",
        _ when type.IsEnum => Enum.GetNames(type)[0],
        _ => "1",
    };
}
