using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>
/// Decides at every request who the cookie stands for now: it holds only the person's id, the session and the stamp of the
/// credentials. Roles, names and powers are read afresh.
/// </summary>
public static class CookieCheck
{
    public const string SessionClaim = "sid";
    public const string StampClaim = "stamp";

    public static ClaimsPrincipal Principal(AppUser user, UserSession session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, user.UserName ?? ""),
            new Claim(SessionClaim, session.Id.ToString("N")),
            new Claim(StampClaim, user.SecurityStamp ?? ""),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context.HttpContext, context.Principal) is { } user)
        {
            context.HttpContext.SignedIn = user;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static async Task<CurrentUser?> FindAsync(HttpContext http, ClaimsPrincipal? principal)
    {
        if (!int.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var userId)
            || !Guid.TryParseExact(principal.FindFirstValue(SessionClaim), "N", out var sessionId))
        {
            return null;
        }

        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var isActivity = http.GetEndpoint()?.Metadata.GetMetadata<QuietRequestAttribute>() is null;
        var powers = services.GetRequiredService<PowersDesk>();
        var person = await PersonAsync(powers, userId, principal.FindFirstValue(StampClaim), ct);
        if (person is null || person.IsDisabled
            || await services.GetRequiredService<SessionDesk>().CheckAsync(sessionId, userId, isActivity, ct) is null)
        {
            return null;
        }

        return new CurrentUser(person, await powers.PowersAsync(person, ct), sessionId);
    }

    private static async Task<PersonSnapshot?> PersonAsync(PowersDesk powers, int userId, string? stamp, CancellationToken ct)
    {
        var person = await powers.PersonAsync(userId, ct);
        if (person is not null && !string.Equals(person.SecurityStamp, stamp, StringComparison.Ordinal))
        {
            // Either the cookie is from before a change of password, or this node's reading is.
            powers.Forget(userId);
            person = await powers.PersonAsync(userId, ct);
        }

        return string.Equals(person?.SecurityStamp, stamp, StringComparison.Ordinal) ? person : null;
    }
}
