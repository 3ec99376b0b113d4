namespace Yakutiye.BilgiIslem.Benchmarks;

/// <summary>Where things lie in a clone.</summary>
internal static class Places
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static string WebProject { get; } = Path.Combine(Root(), "src", "Yakutiye.BilgiIslem.Web");

    public static string WebProgram { get; } = Path.Combine(WebProject, "bin", Configuration, "net10.0", "Yakutiye.BilgiIslem.Web.dll");

    public static string Data(int tickets) =>
        Path.Combine(AppContext.BaseDirectory, "data", tickets.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Yakutiye.BilgiIslem.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run this from a clone: the solution file was not found.");
    }
}
