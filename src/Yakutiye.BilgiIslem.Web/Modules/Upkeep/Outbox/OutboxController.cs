using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Outbox;

[Route("yonetim/isletim/epostalar")]
public sealed class OutboxController(AppDb db, TimeProvider clock) : Controller
{
    // What lies beyond waits for the next press.
    private const int MostAtOnce = 500;

    private IQueryable<OutboxMail> Unsent => db.OutboxMails.Where(m => m.SentAt == null && m.LastError != null);

    [HttpGet(""), Authorize(UpkeepPermissions.See)]
    public async Task<IActionResult> Index(int sayfa, CancellationToken ct) =>
        View(await Unsent.OrderByDescending(m => m.Id).Select(UnsentMail.From).ToPageAsync(sayfa, ct));

    [HttpPost("{id:int}/dene"), Authorize(UpkeepPermissions.Run)]
    public async Task<IActionResult> TryAgain(int id, CancellationToken ct)
    {
        if (await Unsent.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } mail)
        {
            return NotFound();
        }

        return await QueueAsync([mail], OperationsText.MailAgain, ct);
    }

    [HttpPost("dene"), Authorize(UpkeepPermissions.Run)]
    public async Task<IActionResult> TryAllAgain(CancellationToken ct)
    {
        var mails = await Unsent.OrderBy(m => m.Id).Take(MostAtOnce).ToListAsync(ct);
        return await QueueAsync(mails, OperationsText.MailsAgain(mails.Count), ct);
    }

    private async Task<IActionResult> QueueAsync(List<OutboxMail> mails, string answer, CancellationToken ct)
    {
        mails.ForEach(m => m.TryAgain(clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, answer);
        return LocalRedirect("/yonetim/isletim/epostalar");
    }
}
