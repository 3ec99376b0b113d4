namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Cookies bear the <c>__Host-</c> prefix wherever the portal is served over HTTPS.</summary>
public static class CookieNames
{
    public static bool AreSecure(IConfiguration configuration, IHostEnvironment environment) =>
        !environment.IsDevelopment() && !configuration.GetValue("Security:AllowHttp", false);

    public static string For(string name, bool https) => https ? $"__Host-{name}" : name;
}
