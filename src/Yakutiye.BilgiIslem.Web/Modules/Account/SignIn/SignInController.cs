using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

public sealed class SignInController(SignInDesk desk, SessionDesk sessions) : Controller
{
    [HttpGet("giris"), AllowAnonymous]
    public IActionResult Index(string? donus) => View(new SignInForm { ReturnTo = donus });

    [HttpPost("giris"), AllowAnonymous]
    public async Task<IActionResult> Index(SignInForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || await desk.CheckAsync(form.UserName, form.Password) is not { } user)
        {
            ModelState.AddModelError("", "Kullanıcı adı veya parola yanlış.");
            return View(form);
        }

        var session = await sessions.OpenAsync(user, HttpContext.Connection.RemoteIpAddress?.ToString(), Request.Headers.UserAgent, false, ct);
        await HttpContext.SignInAsync(CookieCheck.Principal(user, session));
        return Url.IsLocalUrl(form.ReturnTo) ? LocalRedirect(form.ReturnTo) : LocalRedirect("/panom");
    }

    [HttpPost("cikis")]
    public async Task<IActionResult> SignOutNow(CancellationToken ct)
    {
        await sessions.EndAsync(HttpContext.SignedIn!.SessionId, ct);
        await HttpContext.SignOutAsync();
        return LocalRedirect("/giris");
    }
}
