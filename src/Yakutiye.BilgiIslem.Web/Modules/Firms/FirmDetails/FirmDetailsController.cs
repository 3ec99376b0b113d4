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

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmDetails;

[Route("firmalar"), Authorize(FirmsPermissions.See)]
public sealed class FirmDetailsController(
    AppDb db, FirmDesk desk, ContractReading contracts, RecordParts parts, AuditReading audit, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Index(int id, CancellationToken ct)
    {
        if (await db.Set<Firm>().VisibleTo(user).AsNoTracking().Include(f => f.Contacts).FirstOrDefaultAsync(f => f.Id == id, ct) is not { } firm)
        {
            return NotFound();
        }

        var canEdit = user.Can(FirmsPermissions.Edit);
        return View(new FirmPage(
            firm, await contracts.OfFirmAsync(id, ct), await parts.FilesAsync(Firm.RecordType, id, true, ct), await parts.RelatedAsync(Firm.RecordType, id, ct),
            canEdit ? await audit.HistoryAsync(nameof(Firm), id, ct) : [], canEdit));
    }

    [HttpGet("yeni"), Authorize(FirmsPermissions.Edit)]
    public IActionResult New() => View("Edit", new FirmForm());

    [HttpPost("yeni"), Authorize(FirmsPermissions.Edit)]
    public async Task<IActionResult> New(FirmForm form, Guid formKey, CancellationToken ct)
    {
        var id = 0;
        return await this.TrySaveAsync(async () => id = await once.RunAsync(formKey, user.Id, async () => (await desk.AddAsync(form.ToCard(), ct)).Id, ct)) is SaveOutcome.Saved
            ? Done(id, FirmsText.FirmSaved)
            : this.Again(form, "Edit");
    }

    [HttpGet("{id:int}/duzenle"), Authorize(FirmsPermissions.Edit)]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await FindAsync(id, ct) is { } firm ? View(FirmForm.Of(firm)) : NotFound();

    [HttpPost("{id:int}/duzenle"), Authorize(FirmsPermissions.Edit)]
    public async Task<IActionResult> Edit(int id, FirmForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } firm)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(firm, form, ct)) switch
        {
            SaveOutcome.Saved => Done(id, FirmsText.FirmSaved),
            SaveOutcome.Stale => this.Again(await StaleAsync(id, form, ct)),
            SaveOutcome.Refused => this.Again(form with { Id = id }),
        };
    }

    private async Task SaveAsync(Firm firm, FirmForm form, CancellationToken ct)
    {
        await desk.DescribeAsync(firm, form.ToCard(), ct);
        db.Expect(firm, form.Version);
        await db.SaveChangesAsync(ct);
    }

    private async Task<FirmForm> StaleAsync(int id, FirmForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = FirmForm.Of(await db.Set<Firm>().AsNoTracking().SingleAsync(f => f.Id == id, ct));
        return form with { Id = id, Version = stored.Version, Conflict = await db.ConflictAsync<Firm>(id, form.Against(stored), ct) };
    }

    private Task<Firm?> FindAsync(int id, CancellationToken ct) => db.Set<Firm>().VisibleTo(user).FirstOrDefaultAsync(f => f.Id == id, ct);

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(FormattableString.Invariant($"/firmalar/{id}"));
    }
}
