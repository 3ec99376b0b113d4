namespace Yakutiye.BilgiIslem.Firms;

/// <summary>Addresses of sites as people write them: <c>www.firma.com.tr</c> is one too.</summary>
public static class WebAddress
{
    /// <returns>null when it is not an address of the web, e.g. <c>javascript:…</c></returns>
    public static Uri? Of(string written)
    {
        var whole = written.Contains("://", StringComparison.Ordinal) ? written : "https://" + written;
        return Uri.TryCreate(whole, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;
    }

    private static bool IsWeb(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0 && address.Host.Contains('.', StringComparison.Ordinal);
}
