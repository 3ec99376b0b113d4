using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

/// <summary>Addresses of every page, with a value for each part of the route and every filter that lists know.</summary>
internal static partial class PageAddresses
{
    // One question per filter, so that each of them reaches the database at least once.
    private static readonly string[] Filters =
    [
        "", "?q=isik", "?sayfa=2", "?q=ARZ-2026-000001",
    ];

    public static IEnumerable<string> Of(PortalFactory portal) => PortalRoute.Of(portal)
        .Where(r => r.Method == "GET")
        .SelectMany(r => Filters.Concat(Own(r)).Select(f => "/" + Filled(r.Pattern) + f));

    // A list's own filters are the properties of its filter record.
    private static IEnumerable<string> Own(PortalRoute route) => route.Action.MethodInfo.GetParameters()
        .Where(p => p.ParameterType.Namespace?.StartsWith("Yakutiye.BilgiIslem.Web", StringComparison.Ordinal) == true)
        .SelectMany(p => p.ParameterType.GetProperties())
        .Where(p => p.CanWrite)
        .SelectMany(p => Values(p.PropertyType).Select(v => $"?{FilterName(p)}={v}"));

    private static string FilterName(System.Reflection.PropertyInfo property) =>
        property.GetCustomAttributes(inherit: true).OfType<Microsoft.AspNetCore.Mvc.ModelBinding.IModelNameProvider>().FirstOrDefault()?.Name ?? property.Name;

    private static IEnumerable<string> Values(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsGenericType || bare.IsArray)
        {
            bare = bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[0];
        }

        return bare switch
        {
            { IsEnum: true } => Enum.GetNames(bare).Take(2),
            _ when bare == typeof(bool) => ["true"],
            _ when bare == typeof(int) || bare == typeof(long) => ["1"],
            _ when bare == typeof(DateOnly) || bare == typeof(DateTime) => ["2026-11-02"],
            _ when bare == typeof(Guid) => [Guid.Empty.ToString()],
            _ => ["deneme"],
        };
    }

    private static string Filled(string pattern) => Part().Replace(pattern, _ => "1");

    [GeneratedRegex(@"\{\**(\w+)[^}]*\}")]
    private static partial Regex Part();
}
