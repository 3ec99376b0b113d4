using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Wiping;

/// <summary>The record of wiped media, before a device that keeps data leaves the books.</summary>
[Route("envanter/dusum/{id:int}/veri-silme"), Authorize(InventoryPermissions.WriteOff)]
public sealed class WipingController(WriteOffStepDesk steps, WriteOffPreparation preparation, ICurrentUser user, TimeProvider clock) : WriteOffStepController(steps)
{
    private const string Page = "Wiping/Wipe";

    [HttpGet("")]
    public Task<IActionResult> Wipe(int id, int? demirbas, CancellationToken ct) => AskAsync(
        id, MayWipe, _ => new WipeForm { AssetId = demirbas, Date = Istanbul.Today(clock), DoneBy = user.Name }, ct, view: Page);

    [HttpPost("")]
    public Task<IActionResult> Wipe(int id, WipeForm form, CancellationToken ct) => AddAsync(
        id, form, MayWipe, () => OnceAsync(id, form.FormKey, w => WipeAsync(w, form, ct), ct), WriteOffText.Wiped, ct, Page);

    private Task<int> WipeAsync(WriteOff writeOff, WipeForm form, CancellationToken ct) =>
        preparation.WipeAsync(writeOff, form.AssetId ?? 0, form.Facts, user.As(InventoryPermissions.WriteOff), ct);

    private static bool MayWipe(WriteOff writeOff) => writeOff.CanPrepare && WriteOffHead.Of(writeOff).KeepingData.Any();
}
