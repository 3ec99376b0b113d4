using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using System.Security.Cryptography;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Between the password and the second factor: a protected cookie of five minutes that opens no page but the next step.</summary>
public sealed class PendingSignIn(IDataProtectionProvider protection, IConfiguration configuration, IHostEnvironment environment, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _box = protection.CreateProtector("Yakutiye.PendingSignIn");
    private readonly bool _https = CookieNames.AreSecure(configuration, environment);

    private string Name => CookieNames.For("yakutiye-adim", _https);

    public void Remember(HttpContext http, AppUser user, string? returnTo)
    {
        var step = new Step(user.Id, user.SecurityStamp ?? "", returnTo, clock.GetUtcNow() + Life);
        http.Response.Cookies.Append(Name, _box.Protect(JsonSerializer.Serialize(step)), Options());
    }

    /// <summary>Null: no password was given here in the last minutes.</summary>
    public Step? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { } sealedStep)
        {
            return null;
        }

        try
        {
            var step = JsonSerializer.Deserialize<Step>(_box.Unprotect(sealedStep));
            return step is not null && step.Until > clock.GetUtcNow() ? step : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Forget(HttpContext http) => http.Response.Cookies.Delete(Name, Options());

    private CookieOptions Options() => new() { HttpOnly = true, Secure = _https, SameSite = SameSiteMode.Lax, Path = "/" };

    /// <param name="Stamp">A password changed meanwhile makes the step worthless.</param>
    public sealed record Step(int UserId, string Stamp, string? ReturnTo, DateTimeOffset Until);
}
