using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>What happens when the cookie is missing, no longer counts, or does not reach far enough.</summary>
public static class CookieEvents
{
    private const int LongestPath = 200;

    public static CookieAuthenticationEvents Create() => new()
    {
        OnValidatePrincipal = CookieCheck.ValidateAsync,
        OnRedirectToLogin = ToSignInAsync,
        OnRedirectToAccessDenied = RefuseAsync,
    };

    private static Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        Lead.To(context.HttpContext, context.Options.LoginPath);
        return Task.CompletedTask;
    }

    private static async Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (http.SignedIn is not { } user)
        {
            return;
        }

        // A scope of its own: an action that refuses half-way must not have its unsaved changes saved by this note.
        await using var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var path = http.Request.Path.ToString();
        db.Note(nameof(AppUser), $"{user.Id}", IdentityText.Refused(http.Request.Method, path.Length > LongestPath ? path[..LongestPath] : path));
        await db.SaveChangesAsync(http.RequestAborted);
    }
}
