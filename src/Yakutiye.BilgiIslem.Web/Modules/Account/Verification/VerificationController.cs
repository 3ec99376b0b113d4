using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Account.Password;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Verification;

/// <summary>Asks for the password again before something sensitive.</summary>
[During(Duty.SecondFactor), Route("hesabim/dogrula")]
public sealed class VerificationController(PasswordDesk desk, SessionDesk sessions) : Controller
{
    [HttpGet]
    public IActionResult Index(string? donus) => View(new VerificationForm { ReturnTo = donus });

    [HttpPost]
    public async Task<IActionResult> Index(VerificationForm form, CancellationToken ct)
    {
        var user = HttpContext.SignedIn!;
        if (!ModelState.IsValid
            || !await this.TryAsync(() => desk.VerifyAsync(user.Id, form.Password, ClientAddress.Of(HttpContext), nameof(form.Password), ct)))
        {
            return View(form);
        }

        await sessions.VerifiedAsync(user.SessionId, ct);
        return this.Onward(form.ReturnTo);
    }
}
