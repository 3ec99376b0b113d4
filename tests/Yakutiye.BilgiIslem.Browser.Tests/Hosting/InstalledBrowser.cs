namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>The Chromium, Chrome or Edge of this machine; nothing is downloaded for the tests.</summary>
internal static class InstalledBrowser
{
    public const string Missing = "Chromium, Chrome ya da Edge bulunamadı. Birini kurun ya da BROWSER değişkenine yolunu yazın.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>Null: there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    /// <summary>A build server without a browser has to fail; a developer's machine may do without.</summary>
    public static bool IsRequired { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string? SkipReason => Path is null && !IsRequired ? Missing : null;

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            return [.. Named(), .. OnWindows()];
        }

        return OperatingSystem.IsMacOS() ? [.. Named(), .. OnMac()] : [.. Named(), .. OnPath()];
    }

    private static string[] Named() => Environment.GetEnvironmentVariable("BROWSER") is { Length: > 0 } path ? [path] : [];

    private static IEnumerable<string> OnPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Append("/usr/bin").Select(folder => System.IO.Path.Combine(folder, name)));
    }

    private static IEnumerable<string> OnWindows()
    {
        string[] roots = [.. new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }.Select(Environment.GetEnvironmentVariable).OfType<string>()];
        string[] files = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];
        return files.SelectMany(file => roots.Select(root => System.IO.Path.Combine(root, file)));
    }

    private static IEnumerable<string> OnMac() =>
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
}
