using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Markdown;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Privacy;

/// <summary>The aydınlatma metni: readable by everyone at any time, to be read once in every version.</summary>
public sealed class PrivacyController(PrivacyDesk desk) : Controller
{
    [HttpGet("kvkk"), AllowAnonymous]
    public async Task<IActionResult> Index(CancellationToken ct) => await PageAsync(null, ct) is { } page ? View(page) : NotFound();

    [HttpGet("kvkk/onay"), During(Duty.PrivacyNotice)]
    public async Task<IActionResult> Read(string? donus, CancellationToken ct) =>
        await PageAsync(donus, ct) is { } page ? View(page) : LocalRedirect("/panom");

    [HttpPost("kvkk/onay"), During(Duty.PrivacyNotice)]
    public async Task<IActionResult> Read(NoticeForm form, CancellationToken ct)
    {
        if (!form.HasRead)
        {
            this.Flash(FlashTone.Warning, AccountText.NoticeNotTicked);
            return View(await PageAsync(form.ReturnTo, ct));
        }

        await desk.ReadAsync(HttpContext.SignedIn!.Id, form.NoticeId, ct);
        this.Flash(FlashTone.Success, AccountText.NoticeRead);
        return this.Onward(form.ReturnTo);
    }

    private async Task<PrivacyPage?> PageAsync(string? returnTo, CancellationToken ct) => await desk.CurrentAsync(ct) is { } notice
        ? new PrivacyPage(notice.Id, notice.Number, Istanbul.ToLocal(notice.PublishedAt), MarkdownText.ToHtml(notice.Body), returnTo)
        : null;
}
