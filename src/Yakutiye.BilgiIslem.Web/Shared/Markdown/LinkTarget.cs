namespace Yakutiye.BilgiIslem.Web.Shared.Markdown;

/// <summary>Where a link that somebody typed may lead.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    public static bool IsHarmless(string? address) =>
        IsOwn(address) || (address is not null && IsPlain(address) && Schemes.Any(s => address.StartsWith(s, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A path of the portal or a place on the same page. "//host" and "/\host" lead elsewhere.</summary>
    public static bool IsOwn(string? address) =>
        address is { Length: > 0 } && IsPlain(address)
        && (address[0] == '#' || (address[0] == '/' && !(address.Length > 1 && address[1] is '/' or '\\')));

    // Browsers drop tabs and line ends within an address: "java\tscript:" is "javascript:" to them.
    private static bool IsPlain(string address) => !address.Any(char.IsControl);
}
