using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Password;

[During(Duty.NewPassword), Route("hesabim/parola")]
public sealed class PasswordController(PasswordDesk desk, SessionStart start) : Controller
{
    [HttpGet]
    public IActionResult Index(string? donus) => View(new PasswordForm { ReturnTo = donus });

    [HttpPost]
    public async Task<IActionResult> Index(PasswordForm form, CancellationToken ct)
    {
        AppUser? changed = null;
        var id = HttpContext.SignedIn!.Id;
        if (!ModelState.IsValid || !await this.TryAsync(async () => changed = await desk.ChangeAsync(id, form, ClientAddress.Of(HttpContext), ct)))
        {
            return View(form);
        }

        await start.BeginAsync(HttpContext, changed!, changed!.HasSecondFactor, ct);
        this.Flash(FlashTone.Success, AccountText.PasswordChanged);
        return form.ReturnTo is null ? LocalRedirect("/hesabim") : this.Onward(form.ReturnTo);
    }
}
