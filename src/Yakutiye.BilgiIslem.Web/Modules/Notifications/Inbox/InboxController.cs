using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications.Inbox;

[Route("bildirimler")]
public sealed class InboxController(AppDb db, ICurrentUser user, TimeProvider clock) : Controller
{
    private const string UnreadOnly = "okunmamis";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet]
    public async Task<IActionResult> Index(string? durum, int sayfa, CancellationToken ct)
    {
        var onlyUnread = durum == UnreadOnly;
        var mine = db.Notifications.Of(user.Id);
        var rows = await (onlyUnread ? mine.Unread : mine)
            .OrderBy(n => n.ReadAt != null).ThenByDescending(n => n.Id)
            .Select(n => new InboxRow(n.Id, n.Kind, n.Text, n.At, n.ReadAt != null))
            .ToPageAsync(sayfa, ct);
        return View(new InboxPage(rows, await mine.Unread.CountAsync(ct), onlyUnread));
    }

    /// <summary>Asked by every open page once a minute; does not count as activity of the person.</summary>
    [HttpGet("zil"), QuietRequest]
    public async Task<IActionResult> Bell(CancellationToken ct) =>
        PartialView("_Unread", await db.Notifications.Of(user.Id).Unread.Take(100).CountAsync(ct));

    [HttpPost("{id:int}/ac")]
    public async Task<IActionResult> Open(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } notice)
        {
            return NotFound();
        }

        notice.Read(Now);
        await db.SaveChangesAsync(ct);
        return LocalRedirect(Url.IsLocalUrl(notice.Link) ? notice.Link : "/bildirimler");
    }

    [HttpPost("{id:int}/okundu")]
    public async Task<IActionResult> Read(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } notice)
        {
            return NotFound();
        }

        notice.Read(Now);
        await db.SaveChangesAsync(ct);
        return LocalRedirect(Back.From(Request));
    }

    [HttpPost("{id:int}/okunmadi")]
    public async Task<IActionResult> Unread(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } notice)
        {
            return NotFound();
        }

        notice.Unread();
        await db.SaveChangesAsync(ct);
        return LocalRedirect(Back.From(Request));
    }

    [HttpPost("tumu-okundu")]
    public async Task<IActionResult> ReadAll(CancellationToken ct)
    {
        var unread = await db.Notifications.Of(user.Id).Unread.ToListAsync(ct);
        unread.ForEach(n => n.Read(Now));
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, unread.Count == 0 ? NotificationText.NothingUnread : NotificationText.AllRead(unread.Count));
        return LocalRedirect("/bildirimler");
    }

    private Task<Notification?> FindAsync(int id, CancellationToken ct) => db.Notifications.Of(user.Id).FirstOrDefaultAsync(n => n.Id == id, ct);
}
