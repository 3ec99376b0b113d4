namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>This running application among others on the same database; claims bear it.</summary>
public sealed class NodeName
{
    private const int LongestMachine = 24;

    // Two hosts may run on one machine, and a restarted one must not take over its own old claims by name.
    public string Value { get; } = $"{Machine()}-{Guid.NewGuid().ToString("N")[..8]}";

    private static string Machine() => Environment.MachineName is { Length: > LongestMachine } name ? name[..LongestMachine] : Environment.MachineName;
}
