using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>Out of the books by the registrar's voucher; then destroyed, or dispatched by a written order.</summary>
[Route("envanter/dusum/{id:int}")]
public sealed class ExitController(WriteOffStepDesk steps, WriteOffExit exit, AppDb db, ICurrentUser user, TimeProvider clock) : WriteOffStepController(steps)
{
    private const int MostOrders = 100;

    private Actor Keeper => user.As(InventoryPermissions.WriteOff);

    [HttpGet("cikis-fisi"), Authorize(InventoryPermissions.Post)]
    public Task<IActionResult> Exit(int id, CancellationToken ct) => AskAsync(
        id, w => w.CanExit, w => new ExitForm { Date = Istanbul.Today(clock), Counterpart = WriteOffText.CounterpartOf(w.Cause) }, ct, w => w.Status is WriteOffStatus.Completed);

    [HttpPost("cikis-fisi"), Authorize(InventoryPermissions.Post)]
    public Task<IActionResult> Exit(int id, ExitForm form, CancellationToken ct) => DoAsync(
        id, form, w => w.CanExit,
        w => exit.PostAsync(w, form.Date ?? default, form.Counterpart ?? "", form.Remark, user.As(InventoryPermissions.Post), ct), WriteOffText.Posted, ct);

    [HttpGet("imha"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Destroy(int id, CancellationToken ct) => AskAsync(
        id, IsOut, w => new DestroyForm { Date = Istanbul.Today(clock), AssetIds = [.. WriteOffHead.Of(w).Waiting.Select(l => l.AssetId)] }, ct);

    [HttpPost("imha"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Destroy(int id, DestroyForm form, CancellationToken ct) =>
        DoAsync(id, form, IsOut, w => exit.DestroyAsync(w, form.Facts, form.AssetIds, Keeper, ct), WriteOffText.Destroyed, ct);

    [HttpGet("sevk"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Dispatch(int id, CancellationToken ct) => AskAsync(
        id, IsOut, w => new DispatchForm { AssetIds = [.. WriteOffHead.Of(w).Waiting.Select(l => l.AssetId)] }, ct);

    [HttpPost("sevk"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Dispatch(int id, DispatchForm form, CancellationToken ct) =>
        DoAsync(id, form, IsOut, w => exit.DispatchAsync(w, form.OrderLineId ?? 0, form.AssetIds, Keeper, ct), WriteOffText.Dispatched, ct);

    protected override async Task<WriteOffStepForm> FillAsync(WriteOffStepForm form, CancellationToken ct)
    {
        if (form is not DispatchForm dispatch)
        {
            return form;
        }

        var today = Istanbul.Today(clock);
        var lines = await db.Set<OrderLine>()
            .Where(l => l.Kind == MoveKind.ScrapDispatch && !l.IsCancelled && l.ValidUntil >= today && l.Taken < l.Quantity)
            .OrderByDescending(l => l.Id).Take(MostOrders)
            .Select(l => new { l.Id, l.OrderNumber, Left = l.Quantity - l.Taken, Asset = l.Asset!.RegistryNumber, Code = l.Code!.Name })
            .ToListAsync(ct);
        return dispatch with
        {
            Orders = [.. lines.Select(l => new SelectListItem($"{l.OrderNumber} · {l.Asset ?? l.Code} ({l.Left} adet)", l.Id.ToString(CultureInfo.InvariantCulture)))],
        };
    }

    private static bool IsOut(WriteOff writeOff) => writeOff.Status is WriteOffStatus.Completed && WriteOffHead.Of(writeOff).Waiting.Count > 0;
}
