using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Sessions;

[Route("hesabim/oturumlar")]
public sealed class SessionsController(AppDb db, SessionDesk sessions, SessionLimits limits, TimeProvider clock) : Controller
{
    private CurrentUser Me => HttpContext.SignedIn!;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await Mine().OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id).Take(100).AsNoTracking().ToListAsync(ct);
        return View(open.Where(s => s.Id == Me.SessionId || !limits.IsOver(s, now)).Select(RowOf).OrderByDescending(r => r.IsCurrent).ToList());
    }

    [HttpPost("{id:guid}/kapat")]
    public async Task<IActionResult> End(Guid id, CancellationToken ct)
    {
        if (!await Mine().AnyAsync(s => s.Id == id && s.Id != Me.SessionId, ct))
        {
            return NotFound();
        }

        await sessions.EndAsync(id, ct);
        this.Flash(FlashTone.Success, AccountText.SessionEnded);
        return LocalRedirect("/hesabim/oturumlar");
    }

    [HttpPost("digerlerini-kapat")]
    public async Task<IActionResult> EndOthers(CancellationToken ct)
    {
        db.Note(nameof(AppUser), $"{Me.Id}", IdentityText.SessionsEnded);
        await sessions.EndOthersAsync(Me.Id, Me.SessionId, ct);
        this.Flash(FlashTone.Success, AccountText.OthersEnded);
        return LocalRedirect("/hesabim/oturumlar");
    }

    private IQueryable<UserSession> Mine() => db.Set<UserSession>().Where(s => s.UserId == Me.Id && s.EndedAt == null);

    private SessionRow RowOf(UserSession session) => new(
        session.Id, DeviceWords.Of(session.Agent), session.Address, Istanbul.ToLocal(session.StartedAt), Istanbul.ToLocal(session.LastSeenAt),
        session.Id == Me.SessionId, session.UsedSecondFactor);
}
