namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

/// <summary>
/// Who may use which route, written by hand in <c>routes.txt</c>: <c>GET panom = herkes</c>. A route that is not there fails the
/// sweep, and so does a line whose route has gone.
/// </summary>
internal static class RouteTable
{
    public const string Open = "açık";
    public const string SignedIn = "herkes";

    public static readonly string[] Accounts = ["mudur", "sef", "personel", "some", "birim", "baskan", "yonetici"];

    /// <summary>Route key → the accounts that may use it; null: nobody needs to sign in.</summary>
    public static IReadOnlyDictionary<string, string[]?> Read() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sweep", "routes.txt"))
        .Where(l => l.Length > 0 && !l.StartsWith('#'))
        .Select(l => l.Split(" = "))
        .ToDictionary(p => p[0], p => Who(p[1]), StringComparer.Ordinal);

    private static string[]? Who(string text) => text switch
    {
        Open => null,
        SignedIn => Accounts,
        _ => text.Split(' '),
    };
}
