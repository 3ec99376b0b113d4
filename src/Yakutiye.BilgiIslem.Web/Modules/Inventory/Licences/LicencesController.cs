using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>The list of software licences, and what is written about one.</summary>
[Route("envanter/lisanslar"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LicencesController(LicenceReading reading, LicenceDesk desk, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LicenceFilter filter, CancellationToken ct) => View(new LicenceListPage(
        filter, await reading.Query(filter).ToPageAsync(LicenceRow.From, filter.Page, ct), reading.Today, user.Can(InventoryPermissions.Licences)));

    /// <summary>Answers pickers.</summary>
    [HttpGet("sec"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Pick(string? q, CancellationToken ct) => Json((await reading.ChoicesAsync(q, 20, ct)).Select(l => new
    {
        value = l.Id.ToString(CultureInfo.InvariantCulture), text = l.Name, sub = l.Use,
    }));

    [HttpGet("yeni"), Authorize(InventoryPermissions.Licences)]
    public IActionResult New() => View("Edit", new LicenceForm());

    [HttpPost("yeni"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> New(LicenceForm form, CancellationToken ct)
    {
        var id = 0;
        return ModelState.IsValid && await this.TryAsync(async () => id = await desk.AddAsync(form, ct)) ? Done(id) : await RefusedAsync(form, ct);
    }

    [HttpGet("{id:int}/duzenle"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } licence ? View(await reading.NameAsync(LicenceForm.Of(licence) with { Head = HeadOf(licence) }, ct)) : NotFound();

    [HttpPost("{id:int}/duzenle"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Edit(int id, LicenceForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence)
        {
            return NotFound();
        }

        var head = HeadOf(licence);
        return await this.TrySaveAsync(() => desk.ChangeAsync(licence, form, ct)) switch
        {
            SaveOutcome.Saved => Done(id),
            SaveOutcome.Stale => await RefusedAsync(await reading.ConflictAsync(id, form, ct), ct),
            SaveOutcome.Refused => await RefusedAsync(form with { Head = head }, ct),
        };
    }

    private static LicenceHead HeadOf(SoftwareLicence licence) => new(licence.Id, licence.FullName, licence.HasKey, null);

    private LocalRedirectResult Done(int id)
    {
        this.Flash(FlashTone.Success, InventoryText.LicenceSaved);
        return LocalRedirect(LicenceNotices.Link(id));
    }

    // What was typed stays, but a key is never sent back.
    private async Task<ViewResult> RefusedAsync(LicenceForm form, CancellationToken ct)
    {
        ModelState.SetModelValue(nameof(form.Key), null, null);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", await reading.NameAsync(form with { Key = null }, ct));
    }
}
