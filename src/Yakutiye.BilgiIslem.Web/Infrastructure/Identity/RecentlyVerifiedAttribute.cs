using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>
/// Asks for the password again when it was last given more than 15 minutes ago. Put it on the page of a form as well as on its
/// post, so that nobody loses what was typed.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class RecentlyVerifiedAttribute : Attribute, IAsyncAuthorizationFilter
{
    public const string Page = "/hesabim/dogrula";
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(15);

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.SignedIn is not { } user)
        {
            return;
        }

        var session = await http.RequestServices.GetRequiredService<SessionDesk>().CheckAsync(user.SessionId, user.Id, isActivity: true, http.RequestAborted);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (session is null || now - session.VerifiedAt > Freshness)
        {
            Lead.To(http, Page);
            context.Result = new EmptyResult();
        }
    }
}
