using System.Text;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;

[Route("hesabim/iki-adim")]
public sealed class SecondFactorController(SecondFactorDesk desk, SecondFactorRule rule, SetupSheet sheets, SessionStart start) : Controller
{
    private const char Between = '\n';

    private CurrentUser Me => HttpContext.SignedIn!;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View(new SecondFactorPage(
        Me.Person.HasSecondFactor, await desk.CodesLeftAsync(Me.Id, ct), await rule.BindsAsync(Me, ct), await rule.RolesAsync(ct)));

    [HttpPost("kodlar"), RecentlyVerified]
    public async Task<IActionResult> RenewCodes(CancellationToken ct)
    {
        var codes = await desk.RenewCodesAsync(Me.Id, ct);
        this.Flash(FlashTone.Success, AccountText.CodesRenewed);
        return Codes(codes, null);
    }

    [HttpPost("kodlar.txt"), During(Duty.SecondFactor, Duty.PrivacyNotice)]
    public IActionResult CodesFile(string? sheet)
    {
        var codes = Rule.Filled(sheets.Open(Me.Id, sheet), AccountText.SetupExpired);
        var text = AccountText.CodesFile(Me.Person.UserName, codes.Split(Between));
        return File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", "kurtarma-kodlari.txt");
    }

    [HttpPost("kapat"), RecentlyVerified]
    public async Task<IActionResult> Drop(CancellationToken ct)
    {
        Rule.Require(!await rule.BindsAsync(Me, ct), AccountText.SecondFactorNeeded);

        var user = await desk.DropAsync(Me.Id, ct);
        await start.BeginAsync(HttpContext, user, usedSecondFactor: false, ct);
        this.Flash(FlashTone.Success, AccountText.SecondFactorOff);
        return LocalRedirect("/hesabim/iki-adim");
    }

    private ViewResult Codes(IReadOnlyList<string> codes, string? returnTo) =>
        View("Codes", new CodesPage(codes, sheets.Seal(Me.Id, string.Join(Between, codes)), returnTo));
}
