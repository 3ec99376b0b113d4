using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignInStep;

/// <summary>The second step of signing in: a code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SignInStepController(SignInStepDesk desk, PendingSignIn pending, SignInFailures failures, SessionStart start) : Controller
{
    [HttpGet("giris/dogrulama")]
    public IActionResult Index() => pending.Read(HttpContext) is null ? StartAgain(AccountText.StepExpired) : View(new CodeForm());

    [HttpGet("giris/kurtarma")]
    public IActionResult Recovery() => pending.Read(HttpContext) is null ? StartAgain(AccountText.StepExpired) : View(new CodeForm());

    [HttpPost("giris/dogrulama")]
    public async Task<IActionResult> Index(CodeForm form, CancellationToken ct)
    {
        if (await FindAsync(ct) is not (var user, var step))
        {
            return StartAgain(AccountText.StepExpired);
        }

        if (!ModelState.IsValid || !await desk.TakeCodeAsync(user, form.Code, ct))
        {
            return await RefuseAsync(user, IdentityText.WrongCode, AccountText.WrongCode, nameof(Index), ct);
        }

        await EnterAsync(user, IdentityText.SignedIn, ct);
        return this.Onward(step.ReturnTo);
    }

    [HttpPost("giris/kurtarma")]
    public async Task<IActionResult> Recovery(CodeForm form, CancellationToken ct)
    {
        if (await FindAsync(ct) is not (var user, var step))
        {
            return StartAgain(AccountText.StepExpired);
        }

        if (!ModelState.IsValid || !await desk.TakeRecoveryCodeAsync(user, form.Code, ct))
        {
            return await RefuseAsync(user, IdentityText.WrongRecoveryCode, AccountText.WrongRecoveryCode, nameof(Recovery), ct);
        }

        await EnterAsync(user, IdentityText.SignedInByRecoveryCode, ct);
        this.Flash(FlashTone.Warning, AccountText.CodesLeft(await desk.CodesLeftAsync(user.Id, ct)));
        return this.Onward(step.ReturnTo);
    }

    private async Task<(AppUser User, PendingSignIn.Step Step)?> FindAsync(CancellationToken ct) =>
        pending.Read(HttpContext) is { } step && !await failures.AreTooManyAsync(ClientAddress.Of(HttpContext), ct)
            && await desk.FindAsync(step, ct) is { } user ? (user, step) : null;

    private async Task EnterAsync(AppUser user, string what, CancellationToken ct)
    {
        pending.Forget(HttpContext);
        await start.SignInAsync(HttpContext, user, usedSecondFactor: true, what, ct);
    }

    private async Task<IActionResult> RefuseAsync(AppUser user, string what, string sentence, string view, CancellationToken ct)
    {
        if (await failures.RecordAsync(user.Id, ClientAddress.Of(HttpContext), what, ct))
        {
            return StartAgain(AccountText.LockedNow);
        }

        ModelState.AddModelError(nameof(CodeForm.Code), sentence);
        return View(view, new CodeForm());
    }

    private LocalRedirectResult StartAgain(string sentence)
    {
        pending.Forget(HttpContext);
        this.Flash(FlashTone.Warning, sentence);
        return LocalRedirect("/giris");
    }
}
