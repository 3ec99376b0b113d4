using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

public sealed class SignInController(SignInDesk desk, SignInFailures failures, PendingSignIn pending, SessionStart start) : Controller
{
    [HttpGet("giris"), AllowAnonymous]
    public IActionResult Index(string? donus) =>
        HttpContext.SignedIn is null ? View(new SignInForm { ReturnTo = donus }) : this.Onward(donus);

    [HttpPost("giris"), AllowAnonymous]
    public async Task<IActionResult> Index(SignInForm form, CancellationToken ct)
    {
        var address = ClientAddress.Of(HttpContext);
        if (await failures.AreTooManyAsync(address, ct))
        {
            return Refused(form, AccountText.TooManyFailures, StatusCodes.Status429TooManyRequests);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        return await desk.CheckAsync(form.UserName, form.Password, address, ct) is { } user
            ? await NextStepAsync(user, form.ReturnTo, ct)
            : Refused(form, AccountText.WrongNameOrPassword, StatusCodes.Status200OK);
    }

    private async Task<IActionResult> NextStepAsync(AppUser user, string? returnTo, CancellationToken ct)
    {
        if (user.HasSecondFactor)
        {
            pending.Remember(HttpContext, user, returnTo);
            return LocalRedirect("/giris/dogrulama");
        }

        user.PassSignIn();
        await start.SignInAsync(HttpContext, user, usedSecondFactor: false, IdentityText.SignedIn, ct);
        return this.Onward(returnTo);
    }

    private ViewResult Refused(SignInForm form, string sentence, int status)
    {
        ModelState.AddModelError("", sentence);
        Response.StatusCode = status;
        return View("Index", form with { Password = "" });
    }
}
