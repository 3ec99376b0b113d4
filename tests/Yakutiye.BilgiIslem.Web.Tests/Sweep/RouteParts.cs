using System.Text.RegularExpressions;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

/// <summary>Values for the parts of a route that its constraints let through, and that no record has.</summary>
internal static partial class RouteParts
{
    public static string Filled(string pattern) => Part().Replace(pattern, Value);

    private static string Value(Match part) => part.Groups[1].Value switch
    {
        "guid" => "0f9d9a3e-3d3b-4a52-9a53-0c2a4f3c1a11",
        var constraint when constraint.StartsWith("regex", StringComparison.Ordinal) => FirstChoice().Match(constraint).Value,
        _ => "987654",
    };

    [GeneratedRegex(@"\{\**\w+:?([^}]*)\}")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<=\()\w+(?=\||\))")]
    private static partial Regex FirstChoice();
}
