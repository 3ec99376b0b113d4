using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Commissioning;

/// <summary>Testing and setting up a computer before its first user (M8.84, BR-16).</summary>
[Authorize(InventoryPermissions.Edit)]
public sealed class CommissioningController(CommissioningReading reading, CommissioningDesk desk, AssetStepDesk steps, ICurrentUser user) : Controller
{
    [HttpGet("envanter/devreye-alma")]
    public async Task<IActionResult> Index(CancellationToken ct, int sayfa = 1) => View(await reading.WaitingAsync(sayfa, ct));

    [HttpGet("envanter/demirbaslar/{id:int}/devreye-al")]
    public async Task<IActionResult> Checklist(int id, CancellationToken ct) => await steps.FindAsync(id, ct) is { IsOurs: true } asset && asset.Kind.IsComputer
        ? View(await reading.FormAsync(asset, ct))
        : NotFound();

    [HttpPost("envanter/demirbaslar/{id:int}/devreye-al")]
    public async Task<IActionResult> Checklist(int id, CommissioningForm form, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        var by = user.As(InventoryPermissions.Edit);
        var outcome = await this.TrySaveAsync(() => steps.SaveAsync(asset, form.Version, () => desk.SaveAsync(asset, form.Marks, form.NetworkName, form.Finish, by, ct), ct));
        return outcome is SaveOutcome.Saved ? Saved(asset, form.Finish) : await RefusedAsync(form, id, outcome, ct);
    }

    private LocalRedirectResult Saved(Asset asset, bool finished)
    {
        this.Flash(FlashTone.Success, finished ? InventoryText.CommissionDone(asset.Tag) : InventoryText.ChecklistSaved);
        return LocalRedirect(finished ? AssetAddress.Of(asset.Id) : $"{AssetAddress.Of(asset.Id)}/devreye-al");
    }

    private async Task<IActionResult> RefusedAsync(CommissioningForm form, int id, SaveOutcome outcome, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Checklist", await reading.AgainAsync(form, id, outcome, ct));
    }
}
