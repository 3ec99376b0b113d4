using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>
/// Production is HTTPS: by a certificate of Kestrel's, by IIS, or by a proxy in <c>Security:TrustedProxies</c>. Plain http needs
/// <c>Security:AllowHttp</c>.
/// </summary>
public static class HttpsRule
{
    public const string Refusal =
        "Portal şifresiz (http) adreste başlatılamaz. Üç yol vardır: Kestrel:Endpoints ayarıyla bir sertifika tanımlayıp https adresi verin; "
        + "TLS'i bir vekil sunucu sağlıyorsa adresini Security:TrustedProxies ayarına yazın; "
        + "kapalı bir ağda şifresiz çalışmayı bilerek istiyorsanız Security:AllowHttp=true yapın.";

    /// <summary>Null: may start.</summary>
    public static string? ProblemWith(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!CookieNames.AreSecure(configuration, environment) || IsBehindIis(configuration) || TrustedProxies.Of(configuration).Count > 0)
        {
            return null;
        }

        return Addresses(configuration).Any(a => a.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ? Refusal : null;
    }

    private static IEnumerable<string> Addresses(IConfiguration configuration) => (configuration["urls"] ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Concat(string.IsNullOrEmpty(configuration["http_ports"]) ? [] : ["http://*"])
        .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"] ?? ""));

    // In IIS the module answers TLS, and the application has no address of its own.
    private static bool IsBehindIis(IConfiguration configuration) => !string.IsNullOrEmpty(configuration["APP_POOL_ID"]);
}
