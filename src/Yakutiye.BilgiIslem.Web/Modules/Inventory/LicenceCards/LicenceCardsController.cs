using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceCards;

/// <summary>Writing licences. An empty key keeps the stored one.</summary>
[Route("envanter/lisanslar"), Authorize(InventoryPermissions.Licences)]
public sealed class LicenceCardsController(LicenceReading reading, AppDb db, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("yeni")]
    public IActionResult New() => View("Edit", reading.Fill(new LicenceForm(), 0, hasKey: false));

    [HttpPost("yeni")]
    public async Task<IActionResult> New(LicenceForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await once.RunAsync(form.FormKey, user.Id, () => AddAsync(form, ct), ct)))
        {
            return Done(id);
        }

        return Refused(reading.Fill(form, 0, hasKey: false) with { Key = form.Key });
    }

    [HttpGet("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } licence ? View(reading.Fill(LicenceForm.Of(licence), id, licence.Key is not null)) : NotFound();

    [HttpPost("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, LicenceForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence)
        {
            return NotFound();
        }

        var hasKey = licence.Key is not null;
        return await this.TrySaveAsync(() => SaveAsync(licence, form, ct)) switch
        {
            SaveOutcome.Saved => Done(id),
            SaveOutcome.Stale => Refused(await reading.StaleAsync(form, id, ct)),
            _ => Refused(reading.Fill(form, id, hasKey) with { Key = form.Key }),
        };
    }

    private async Task<int> AddAsync(LicenceForm form, CancellationToken ct)
    {
        var licence = new Licence(form.Facts, form.Key);
        db.Add(licence);
        await db.SaveChangesAsync(ct);
        return licence.Id;
    }

    private async Task SaveAsync(Licence licence, LicenceForm form, CancellationToken ct)
    {
        db.Expect(licence, form.Version);
        licence.Describe(form.Facts);
        if (!string.IsNullOrWhiteSpace(form.Key))
        {
            licence.ReplaceKey(form.Key);
        }

        await db.SaveChangesAsync(ct);
    }

    private LocalRedirectResult Done(int id)
    {
        this.Flash(FlashTone.Success, InventoryText.LicenceSaved);
        return LocalRedirect(LicenceWatch.Link(id));
    }

    private ViewResult Refused(LicenceForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", form);
    }
}
