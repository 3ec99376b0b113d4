using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractEnd;

/// <summary>Ends a contract before its day, and takes that back.</summary>
[Route("firmalar/sozlesmeler/{id:int}"), Authorize(FirmsPermissions.Edit)]
public sealed class ContractEndController(AppDb db, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("bitir")]
    public async Task<IActionResult> End(int id, CancellationToken ct) =>
        await FindAsync(id, ct) is { EndedOn: null } contract
            ? View(new EndContractForm { EndedOn = Istanbul.Today(clock), Contract = ContractForm.Of(contract) })
            : NotFound();

    [HttpPost("bitir")]
    public async Task<IActionResult> End(int id, EndContractForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } contract)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(contract, form, ct)) is SaveOutcome.Saved
            ? Done(id, FirmsText.ContractEndedNow)
            : this.Again(form with { Contract = ContractForm.Of(contract) });
    }

    [HttpPost("devam")]
    public async Task<IActionResult> Resume(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } contract)
        {
            return NotFound();
        }

        contract.Resume();
        await db.SaveChangesAsync(ct);
        return Done(id, FirmsText.ContractResumed);
    }

    private Task<int> SaveAsync(FirmContract contract, EndContractForm form, CancellationToken ct)
    {
        contract.End(form.EndedOn ?? default, form.EndReason);
        return db.SaveChangesAsync(ct);
    }

    private Task<FirmContract?> FindAsync(int id, CancellationToken ct) =>
        db.Set<FirmContract>().VisibleTo(user).Include(c => c.Firm).FirstOrDefaultAsync(c => c.Id == id, ct);

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(ContractNotices.Link(id));
    }
}
