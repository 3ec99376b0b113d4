using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>This page's address with one part of its query changed. A change of what is listed goes back to the first page.</summary>
public static class QueryLink
{
    public const string PageKey = "sayfa";
    public const string SortKey = "sirala";

    public static string With(HttpRequest request, string key, string value) => Build(request, key, _ => value);

    /// <param name="value">Only this value goes; null: all values of the key go.</param>
    public static string Without(HttpRequest request, string key, string? value = null) =>
        Build(request, key, old => value is null ? StringValues.Empty : old.Where(v => v != value).ToArray());

    public static string WithoutAll(HttpRequest request, IEnumerable<string> keys)
    {
        var gone = keys.Append(PageKey).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Address(request, request.Query.Where(part => !gone.Contains(part.Key)));
    }

    private static string Build(HttpRequest request, string key, Func<StringValues, StringValues> change)
    {
        var parts = request.Query
            .Where(part => !part.Key.Equals(PageKey, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(part => part.Key, part => part.Value, StringComparer.OrdinalIgnoreCase);
        parts[key] = change(parts.GetValueOrDefault(key));
        return Address(request, parts);
    }

    private static string Address(HttpRequest request, IEnumerable<KeyValuePair<string, StringValues>> parts)
    {
        var query = new QueryBuilder(parts.Where(part => part.Value.Count > 0));
        return $"{request.PathBase}{request.Path}{query}";
    }
}
