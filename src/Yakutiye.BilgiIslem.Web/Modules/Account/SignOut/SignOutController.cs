using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignOut;

public sealed class SignOutController(SessionDesk sessions, AppDb db) : Controller
{
    [HttpPost("cikis"), During(Duty.NewPassword, Duty.SecondFactor, Duty.PrivacyNotice)]
    public async Task<IActionResult> Leave(CancellationToken ct)
    {
        var user = HttpContext.SignedIn!;
        db.Note(nameof(AppUser), $"{user.Id}", IdentityText.SignedOut);
        await sessions.EndAsync(user.SessionId, ct);
        await HttpContext.SignOutAsync();

        // Not "storage": it holds how people like their lists; the drafts in it are removed by the page's own script.
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        this.Flash(FlashTone.Success, AccountText.SignedOut);
        return LocalRedirect("/giris");
    }
}
