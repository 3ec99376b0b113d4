using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractEditing;

/// <summary>Writes contracts: new, corrected, renewed, ended.</summary>
[Route("firmalar"), Authorize(FirmsPermissions.Edit)]
public sealed class ContractEditingController(AppDb db, FirmDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("{firmId:int}/sozlesme")]
    public async Task<IActionResult> New(int firmId, CancellationToken ct) =>
        await FirmAsync(firmId, ct) is { } firm ? View("Edit", new ContractForm { FirmId = firmId, FirmName = firm.Name }) : NotFound();

    [HttpPost("{firmId:int}/sozlesme")]
    public async Task<IActionResult> New(int firmId, ContractForm form, Guid formKey, CancellationToken ct)
    {
        if (await FirmAsync(firmId, ct) is not { } firm)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => AddAsync(firmId, form, ct), ct)) is SaveOutcome.Saved
            ? Done(firmId, FirmsText.ContractSaved)
            : this.Again(form with { FirmId = firmId, FirmName = firm.Name }, "Edit");
    }

    [HttpGet("sozlesmeler/{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await FindAsync(id, ct) is { EndedOn: null } contract ? View(ContractForm.Of(contract)) : NotFound();

    [HttpPost("sozlesmeler/{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, ContractForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } contract)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(contract, form, ct)) switch
        {
            SaveOutcome.Saved => Done(contract.FirmId, FirmsText.ContractSaved),
            SaveOutcome.Stale => this.Again(await StaleAsync(id, form, ct)),
            SaveOutcome.Refused => this.Again(form with { Id = id, FirmId = contract.FirmId, FirmName = contract.Firm.Name, Title = contract.Subject }),
        };
    }

    [HttpGet("sozlesmeler/{id:int}/yenile")]
    public async Task<IActionResult> Renew(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } earlier)
        {
            return NotFound();
        }

        return earlier.CanRenew ? View(Following(earlier)) : NotNow(id, earlier.EndedOn is null ? FirmsText.ContractRenewed : FirmsText.RenewsEnded);
    }

    [HttpPost("sozlesmeler/{id:int}/yenile")]
    public async Task<IActionResult> Renew(int id, ContractForm form, Guid formKey, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } earlier)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => RenewAsync(id, form, ct), ct)) is SaveOutcome.Saved
            ? Done(earlier.FirmId, FirmsText.ContractRenewedNow)
            : this.Again(form with { Id = id, FirmId = earlier.FirmId, FirmName = earlier.Firm.Name, Title = earlier.Subject });
    }

    private async Task<int> AddAsync(int firmId, ContractForm form, CancellationToken ct)
    {
        var contract = (await db.Set<Firm>().SingleAsync(f => f.Id == firmId, ct)).AddContract(form.ToCard());
        await db.SaveChangesAsync(ct);
        return contract.Id;
    }

    private async Task<int> RenewAsync(int id, ContractForm form, CancellationToken ct)
    {
        var earlier = await db.Set<FirmContract>().Include(c => c.Firm).SingleAsync(c => c.Id == id, ct);
        return (await desk.RenewAsync(earlier.Firm, earlier, form.ToCard(), ct)).Id;
    }

    private Task<int> SaveAsync(FirmContract contract, ContractForm form, CancellationToken ct)
    {
        contract.Describe(form.ToCard());
        db.Expect(contract, form.Version);
        return db.SaveChangesAsync(ct);
    }

    private async Task<ContractForm> StaleAsync(int id, ContractForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = ContractForm.Of(await db.Set<FirmContract>().AsNoTracking().Include(c => c.Firm).SingleAsync(c => c.Id == id, ct));
        var conflict = await db.ConflictAsync<FirmContract>(id, form.Against(stored), ct);
        return form with { Id = id, FirmId = stored.FirmId, FirmName = stored.FirmName, Title = stored.Title, Version = stored.Version, Conflict = conflict };
    }

    // The same again, from the day after the last.
    private static ContractForm Following(FirmContract earlier) => ContractForm.Of(earlier) with
    {
        Number = null, SignedOn = null, Version = default, StartsOn = earlier.EndsOn.AddDays(1), EndsOn = earlier.EndsOn.AddDays(1 + earlier.EndsOn.DayNumber - earlier.StartsOn.DayNumber),
    };

    private Task<Firm?> FirmAsync(int id, CancellationToken ct) => db.Set<Firm>().VisibleTo(user).FirstOrDefaultAsync(f => f.Id == id, ct);

    private Task<FirmContract?> FindAsync(int id, CancellationToken ct) =>
        db.Set<FirmContract>().VisibleTo(user).Include(c => c.Firm).Include(c => c.RenewedBy).FirstOrDefaultAsync(c => c.Id == id, ct);

    private LocalRedirectResult NotNow(int id, string sentence)
    {
        this.Flash(FlashTone.Warning, sentence);
        return LocalRedirect(ContractNotices.Link(id));
    }

    private LocalRedirectResult Done(int firmId, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(FormattableString.Invariant($"/firmalar/{firmId}"));
    }
}
