using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactorSetup;

/// <summary>Setting up the second factor: also the only page of who must have one and has none.</summary>
[During(Duty.SecondFactor), RecentlyVerified, Route("hesabim/iki-adim/kur")]
public sealed class SecondFactorSetupController(SecondFactorDesk desk, SetupSheet sheets, SignInFailures failures, SessionStart start) : Controller
{
    private const string Prefix = "Form";

    private CurrentUser Me => HttpContext.SignedIn!;

    [HttpGet]
    public IActionResult Index(string? donus) =>
        Me.Person.HasSecondFactor ? LocalRedirect("/hesabim/iki-adim") : Fresh(donus);

    [HttpPost]
    public async Task<IActionResult> Index([Bind(Prefix = Prefix)] SetupForm form, CancellationToken ct)
    {
        if (sheets.Open(Me.Id, form.Sheet) is not { } secret)
        {
            this.Flash(FlashTone.Warning, AccountText.SetupExpired);
            return LocalRedirect("/hesabim/iki-adim/kur");
        }

        (AppUser User, IReadOnlyList<string> Codes)? enrolled = null;
        var meant = await this.TryAsync(async () => enrolled = await desk.EnrollAsync(Me.Id, secret, form.Code, ct));
        return enrolled is var (user, codes) ? await DoneAsync(user, codes, form, ct) : await AgainAsync(form, secret, meant, ct);
    }

    private async Task<IActionResult> DoneAsync(AppUser user, IReadOnlyList<string> codes, SetupForm form, CancellationToken ct)
    {
        await start.BeginAsync(HttpContext, user, usedSecondFactor: true, ct);
        this.Flash(FlashTone.Success, AccountText.SecondFactorOn);
        return View("/Modules/Account/SecondFactor/Codes.cshtml", new CodesPage(codes, sheets.Seal(user.Id, string.Join('\n', codes)), form.ReturnTo));
    }

    private async Task<IActionResult> AgainAsync(SetupForm form, string secret, bool meant, CancellationToken ct)
    {
        if (meant)
        {
            ModelState.Remove($"{Prefix}.{nameof(form.Code)}");
            ModelState.AddModelError($"{Prefix}.{nameof(form.Code)}", AccountText.WrongCode);
            await failures.RecordAsync(null, ClientAddress.Of(HttpContext), IdentityText.WrongCode, ct);
        }

        return View(SetupPage.Of(form with { Code = "" }, secret, Me.Person.UserName));
    }

    private ViewResult Fresh(string? returnTo)
    {
        var secret = Totp.NewSecret();
        return View(SetupPage.Of(new SetupForm { Sheet = sheets.Seal(Me.Id, secret), ReturnTo = returnTo }, secret, Me.Person.UserName));
    }
}
