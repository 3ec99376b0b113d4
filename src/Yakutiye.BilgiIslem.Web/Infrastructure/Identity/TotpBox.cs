using Microsoft.AspNetCore.DataProtection;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Keeps the secrets of authenticators under the application's keys. The keys lie in the same database: only with
/// <c>Security:KeyCertificate</c> does a stolen copy make no codes.</summary>
public sealed class TotpBox(IDataProtectionProvider protection)
{
    private readonly IDataProtector _box = protection.CreateProtector("Yakutiye.Totp");

    public string Close(string secret) => _box.Protect(secret);

    public string Open(string closed) => _box.Unprotect(closed);
}
