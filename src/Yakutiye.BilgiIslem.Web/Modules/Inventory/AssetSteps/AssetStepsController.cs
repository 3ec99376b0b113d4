using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

/// <summary>Repairs, the user of what is not ours, and files: what is done on the card itself.</summary>
[Route("envanter/demirbaslar/{id:int}"), Authorize(InventoryPermissions.Edit)]
public sealed class AssetStepsController(AssetStepDesk steps, AssetChoicesReading choices) : Controller
{
    [HttpGet("onarima-al")]
    public Task<IActionResult> StartRepair(int id, CancellationToken ct) => AskAsync(id, isEnd: false, ct);

    [HttpGet("onarim-bitir")]
    public Task<IActionResult> FinishRepair(int id, CancellationToken ct) => AskAsync(id, isEnd: true, ct);

    [HttpPost("onarima-al")]
    public Task<IActionResult> StartRepair(int id, RepairForm form, CancellationToken ct) =>
        RepairAsync(id, form with { IsEnd = false }, steps.StartRepairAsync, InventoryText.RepairStarted, ct);

    [HttpPost("onarim-bitir")]
    public Task<IActionResult> FinishRepair(int id, RepairForm form, CancellationToken ct) =>
        RepairAsync(id, form with { IsEnd = true }, steps.FinishRepairAsync, InventoryText.RepairFinished, ct);

    [HttpGet("kullanan")]
    public async Task<IActionResult> ChangeUser(int id, CancellationToken ct) => await steps.FindAsync(id, ct) is { } asset
        ? View("ChangeUser", await choices.FillAsync(new AssetUserForm { Version = asset.Version, PersonId = asset.PersonId, UnitId = asset.UnitId, Room = asset.Room }, asset, ct))
        : NotFound();

    [HttpPost("kullanan")]
    public async Task<IActionResult> ChangeUser(int id, AssetUserForm form, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        var outcome = await this.TrySaveAsync(() => steps.UseByAsync(asset, form, ct));
        return outcome is SaveOutcome.Saved ? Done(id, InventoryText.UserSaved) : Refused("ChangeUser", await choices.AgainAsync(form, id, outcome, ct));
    }

    [HttpGet("dosyalar")]
    public async Task<IActionResult> Files(int id, CancellationToken ct) =>
        await steps.FindAsync(id, ct) is { } asset ? View(new AssetFilesForm { Head = AssetHead.Of(asset) }) : NotFound();

    [HttpPost("dosyalar"), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> Files(int id, AssetFilesForm form, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        var added = ModelState.IsValid && await this.TryAsync(() => steps.AddFilesAsync(id, form, ct));
        return added ? Done(id, InventoryText.FilesAdded, "?sekme=dosyalar") : Refused("Files", form with { Head = AssetHead.Of(asset) });
    }

    private async Task<IActionResult> AskAsync(int id, bool isEnd, CancellationToken ct) => await steps.FindAsync(id, ct) is { } asset
        ? View("Repair", new RepairForm { Version = asset.Version, Head = AssetHead.Of(asset), IsEnd = isEnd })
        : NotFound();

    private async Task<IActionResult> RepairAsync(int id, RepairForm form, Func<Asset, RepairForm, CancellationToken, Task> verb, string done, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        var outcome = await this.TrySaveAsync(() => verb(asset, form, ct));
        return outcome is SaveOutcome.Saved ? Done(id, done) : Refused("Repair", await choices.AgainAsync(form, id, outcome, ct));
    }

    private LocalRedirectResult Done(int id, string sentence, string tab = "")
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(AssetAddress.Of(id) + tab);
    }

    private ViewResult Refused(string view, object form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, form);
    }
}
