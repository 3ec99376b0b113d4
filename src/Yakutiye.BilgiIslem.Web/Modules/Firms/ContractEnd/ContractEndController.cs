using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractEnd;

/// <summary>Ends a contract before its day.</summary>
[Route("firmalar/sozlesmeler/{id:int}/bitir"), Authorize(FirmsPermissions.Edit)]
public sealed class ContractEndController(AppDb db, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> End(int id, CancellationToken ct) =>
        await FindAsync(id, ct) is { } contract ? View(new EndContractForm { Contract = ContractForm.Of(contract) }) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> End(int id, EndContractForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } contract)
        {
            return NotFound();
        }

        if (await this.TrySaveAsync(() => SaveAsync(contract, form, ct)) is not SaveOutcome.Saved)
        {
            return View(form with { Contract = ContractForm.Of(contract) });
        }

        this.Flash(FlashTone.Success, FirmsText.ContractSaved);
        return LocalRedirect(FormattableString.Invariant($"/firmalar/sozlesmeler/{id}"));
    }

    private Task<int> SaveAsync(FirmContract contract, EndContractForm form, CancellationToken ct)
    {
        contract.End(form.EndedOn ?? default, form.EndReason);
        return db.SaveChangesAsync(ct);
    }

    private Task<FirmContract?> FindAsync(int id, CancellationToken ct) =>
        db.Set<FirmContract>().VisibleTo(user).Include(c => c.Firm).FirstOrDefaultAsync(c => c.Id == id, ct);
}
