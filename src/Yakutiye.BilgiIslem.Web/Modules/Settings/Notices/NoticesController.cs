using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Notices;

[Route("yonetim/ayarlar/kvkk"), Authorize(SettingsPermissions.Manage)]
public sealed class NoticesController(AppDb db, ICurrentUser user, OnceDesk once, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await FilledAsync(new NoticeForm { Body = await CurrentAsync(ct) }, ct));

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Version(int number, CancellationToken ct) =>
        await db.Set<PrivacyNotice>().AsNoTracking().FirstOrDefaultAsync(n => n.Number == number, ct) is { } notice ? View(notice) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Publish(NoticeForm form, CancellationToken ct)
    {
        if (form.IsPreview || !ModelState.IsValid || !await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => AddAsync(form, ct), ct)))
        {
            return View(nameof(Index), await FilledAsync(form, ct));
        }

        this.Flash(FlashTone.Success, SettingsText.NoticePublished);
        return LocalRedirect("/yonetim/ayarlar/kvkk");
    }

    private async Task<int> AddAsync(NoticeForm form, CancellationToken ct)
    {
        Rule.Require(form.Body.ReplaceLineEndings().Trim() != (await CurrentAsync(ct)).ReplaceLineEndings().Trim(), SettingsText.NoticeUnchanged, nameof(form.Body));

        var last = await db.Set<PrivacyNotice>().MaxAsync(n => (int?)n.Number, ct) ?? 0;
        var notice = new PrivacyNotice(last + 1, form.Body, clock.GetUtcNow().UtcDateTime);
        db.Add(notice);
        await db.SaveChangesAsync(ct);
        return notice.Id;
    }

    private async Task<string> CurrentAsync(CancellationToken ct) =>
        await db.Set<PrivacyNotice>().OrderByDescending(n => n.Number).Select(n => n.Body).FirstOrDefaultAsync(ct) ?? "";

    private async Task<NoticeForm> FilledAsync(NoticeForm form, CancellationToken ct) => form with
    {
        Versions = await db.Set<PrivacyNotice>().OrderByDescending(n => n.Number)
            .Select(n => new NoticeRow(n.Number, n.PublishedAt, db.Users.Count(u => u.ReadNoticeId == n.Id))).ToListAsync(ct),
    };
}
