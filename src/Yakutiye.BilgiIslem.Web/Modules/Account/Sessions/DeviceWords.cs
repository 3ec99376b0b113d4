namespace Yakutiye.BilgiIslem.Web.Modules.Account.Sessions;

/// <summary>A browser's long name in two words that people recognise.</summary>
public static class DeviceWords
{
    // The order matters: every one of them says that it is Mozilla, and most that they are Safari.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Pardus", "Pardus"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    public static string Of(string? agent)
    {
        var words = new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>().ToArray();
        return words.Length == 0 ? "Bilinmeyen cihaz" : string.Join(" · ", words);
    }

    private static string? Find((string Sign, string Name)[] known, string? agent) =>
        known.FirstOrDefault(k => agent?.Contains(k.Sign, StringComparison.Ordinal) is true).Name;
}
