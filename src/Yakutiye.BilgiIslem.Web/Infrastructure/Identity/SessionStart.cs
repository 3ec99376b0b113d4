using Microsoft.AspNetCore.Authentication;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Gives a browser a session that it did not have before: at sign-in, and whenever the credentials change.</summary>
public sealed class SessionStart(SessionDesk sessions, PowersDesk powers, AppDb db)
{
    public async Task BeginAsync(HttpContext http, AppUser user, bool usedSecondFactor, CancellationToken ct)
    {
        if (http.SignedIn is { } earlier)
        {
            await sessions.EndAsync(earlier.SessionId, ct);
        }

        var session = await sessions.OpenAsync(user, ClientAddress.Shown(http), http.Request.Headers.UserAgent, usedSecondFactor, ct);
        powers.Forget(user.Id);
        if (await powers.PersonAsync(user.Id, ct) is { } person)
        {
            http.SignedIn = new CurrentUser(person, await powers.PowersAsync(person, ct), session.Id);
        }

        await http.SignInAsync(CookieCheck.Principal(user, session));
    }

    /// <summary>The same, put on record as a sign-in.</summary>
    public async Task SignInAsync(HttpContext http, AppUser user, bool usedSecondFactor, string what, CancellationToken ct)
    {
        await BeginAsync(http, user, usedSecondFactor, ct);
        db.Note(nameof(AppUser), $"{user.Id}", what);
        await db.SaveChangesAsync(ct);
    }
}
