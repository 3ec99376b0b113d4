using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmSteps;

/// <summary>Ends and resumes the dealings with a firm.</summary>
[Route("firmalar/{id:int}"), Authorize(FirmsPermissions.Edit)]
public sealed class FirmStepsController(AppDb db, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("kapat")]
    public async Task<IActionResult> Close(int id, CancellationToken ct) =>
        await FindAsync(id, ct) is { ClosedAt: null } firm ? View(await AboutAsync(firm, new CloseFirmForm(), ct)) : NotFound();

    [HttpPost("kapat")]
    public async Task<IActionResult> Close(int id, CloseFirmForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } firm)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => CloseAsync(firm, form.Reason, ct)) is SaveOutcome.Saved
            ? Done(id, FirmsText.Closed)
            : this.Again(await AboutAsync(firm, form, ct));
    }

    [HttpPost("ac")]
    public async Task<IActionResult> Reopen(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } firm)
        {
            return NotFound();
        }

        firm.Reopen();
        await db.SaveChangesAsync(ct);
        return Done(id, FirmsText.Reopened);
    }

    private Task<int> CloseAsync(Firm firm, string? reason, CancellationToken ct)
    {
        firm.Close(reason, clock.GetUtcNow().UtcDateTime);
        return db.SaveChangesAsync(ct);
    }

    private async Task<CloseFirmForm> AboutAsync(Firm firm, CloseFirmForm form, CancellationToken ct) => form with
    {
        Id = firm.Id, Name = firm.Name, Running = await db.Set<FirmContract>().Where(c => c.FirmId == firm.Id).Running(Istanbul.Today(clock)).CountAsync(ct),
    };

    private Task<Firm?> FindAsync(int id, CancellationToken ct) => db.Set<Firm>().VisibleTo(user).FirstOrDefaultAsync(f => f.Id == id, ct);

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(FormattableString.Invariant($"/firmalar/{id}"));
    }
}
