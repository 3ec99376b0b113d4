using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;

/// <summary>Writing cards: of what is there, and of what stands on another directorate's books.</summary>
[Route("envanter/demirbaslar"), Authorize(InventoryPermissions.Edit)]
public sealed class AssetCardsController(AssetDesk desk, AssetStepDesk steps, AssetCardReading reading, OnceDesk once, ICurrentUser user) : Controller
{
    private Actor By => user.As(InventoryPermissions.Edit);

    [HttpGet("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await steps.FindAsync(id, ct) is { } asset ? View(await reading.FillAsync(AssetCardForm.Of(asset), asset, ct)) : NotFound();

    [HttpPost("{id:int}/duzenle")]
    public async Task<IActionResult> Edit(int id, AssetCardForm form, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        var outcome = await this.TrySaveAsync(() => steps.SaveAsync(asset, form.Version, () => desk.DescribeAsync(asset, form.Card, By, ct), ct));
        return outcome is SaveOutcome.Saved ? Done(id, InventoryText.CardSaved) : Refused("Edit", await reading.AgainAsync(form, id, outcome, ct));
    }

    [HttpGet("yeni")]
    public async Task<IActionResult> New(CancellationToken ct) => View(await reading.FillAsync(new ForeignCardForm(), ct));

    [HttpPost("yeni")]
    public async Task<IActionResult> New(ForeignCardForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await once.RunAsync(form.FormKey, user.Id, async () => (await desk.NoteAsync(form.Foreign, By, ct)).Id, ct)))
        {
            return Done(id, InventoryText.AssetNoted(form.RegistryNumber ?? form.Name ?? ""));
        }

        return Refused("New", await reading.FillAsync(form, ct));
    }

    /// <summary>The technical fields of the chosen kind, with what has been typed into them so far.</summary>
    [HttpPost("teknik")]
    public IActionResult Technical(AssetCardForm form)
    {
        ModelState.Clear();
        return PartialView("_TechnicalFields", form);
    }

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(AssetAddress.Of(id));
    }

    private ViewResult Refused(string view, object form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, form);
    }
}
