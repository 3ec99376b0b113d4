using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications.Announcements;

[Route("yonetim/duyurular"), Authorize(NotificationPermissions.Announce)]
public sealed class AnnouncementsController(AppDb db, ICurrentUser user, OnceDesk once, TimeProvider clock) : Controller
{
    private const string List = "/yonetim/duyurular";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet]
    public async Task<IActionResult> Index(int sayfa, CancellationToken ct) => View(
        await db.Set<Announcement>().OrderByDescending(a => a.From).ThenByDescending(a => a.Id).Select(AnnouncementRow.From(db, Now)).ToPageAsync(sayfa, ct));

    [HttpGet("yeni")]
    public IActionResult New() => View("Edit", new AnnouncementForm { From = Istanbul.ToLocal(Now) });

    [HttpPost("yeni")]
    public async Task<IActionResult> New(AnnouncementForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => AddAsync(form, ct), ct)))
        {
            return View("Edit", form);
        }

        this.Flash(FlashTone.Success, NotificationText.Published);
        return LocalRedirect(List);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await db.FindAsync<Announcement>([id], ct) is { } found ? View(AnnouncementForm.Of(found)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, AnnouncementForm form, CancellationToken ct)
    {
        if (await db.FindAsync<Announcement>([id], ct) is not { } found)
        {
            return NotFound();
        }

        try
        {
            if (!ModelState.IsValid || !await this.TryAsync(() => RewriteAsync(found, form, ct)))
            {
                return View(form);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return View(await StaleAsync(id, form, ct));
        }

        this.Flash(FlashTone.Success, NotificationText.Published);
        return LocalRedirect(List);
    }

    [HttpPost("{id:int}/geri-cek")]
    public async Task<IActionResult> Withdraw(int id, CancellationToken ct)
    {
        if (await db.FindAsync<Announcement>([id], ct) is not { } found)
        {
            return NotFound();
        }

        found.Withdraw(Now);
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, NotificationText.Withdrawn);
        return LocalRedirect(List);
    }

    private async Task<int> AddAsync(AnnouncementForm form, CancellationToken ct)
    {
        var announcement = new Announcement(form.Title, form.Body, form.FromUtc, form.UntilUtc, user.Id);
        db.Add(announcement);
        await db.SaveChangesAsync(ct);
        return announcement.Id;
    }

    private async Task RewriteAsync(Announcement announcement, AnnouncementForm form, CancellationToken ct)
    {
        announcement.Rewrite(form.Title, form.Body, form.FromUtc, form.UntilUtc);
        db.Expect(announcement, form.Version);
        await db.SaveChangesAsync(ct);
    }

    private async Task<AnnouncementForm> StaleAsync(int id, AnnouncementForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = AnnouncementForm.Of((await db.FindAsync<Announcement>([id], ct))!);
        ModelState.Remove(nameof(form.Version));
        return form with { Version = stored.Version, Conflict = await db.ConflictAsync<Announcement>(id, form.FieldsBeside(stored), ct) };
    }
}
