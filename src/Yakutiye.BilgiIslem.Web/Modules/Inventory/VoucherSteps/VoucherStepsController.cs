using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.VoucherSteps;

/// <summary>Takes a voucher back: asked by the registrar, decided by the spending authority.</summary>
[Route("envanter/fisler/{id:int}/ters-kayit")]
public sealed class VoucherStepsController(AppDb db, ReversalDesk desk, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.Post)]
    public Task<IActionResult> Ask(int id, CancellationToken ct) => ShowAsync(id, new ReasonForm(), isRefusal: false, ct);

    [HttpPost(""), Authorize(InventoryPermissions.Post)]
    public async Task<IActionResult> Ask(int id, ReasonForm form, CancellationToken ct)
    {
        if (!await db.Set<Voucher>().AnyAsync(v => v.Id == id, ct))
        {
            return NotFound();
        }

        return ModelState.IsValid && await this.TryAsync(() => desk.AskAsync(id, form.Reason, user.As(InventoryPermissions.Post), ct))
            ? Done(id, InventoryText.ReversalAsked)
            : await ShowAsync(id, form, isRefusal: false, ct);
    }

    [HttpPost("onayla"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Approve(int id, CancellationToken ct)
    {
        if (await WaitingAsync(id, ct) is not { } request)
        {
            return NotFound();
        }

        var reversal = await desk.ApproveAsync(request, user.As(InventoryPermissions.Spend), ct);
        return Done(id, InventoryText.Posted(reversal.Label));
    }

    [HttpGet("ret"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Refuse(int id, CancellationToken ct) =>
        await WaitingAsync(id, ct) is null ? NotFound() : await ShowAsync(id, new ReasonForm(), isRefusal: true, ct);

    [HttpPost("ret"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Refuse(int id, ReasonForm form, CancellationToken ct)
    {
        if (await WaitingAsync(id, ct) is not { } request)
        {
            return NotFound();
        }

        return ModelState.IsValid && await this.TryAsync(() => desk.RefuseAsync(request, form.Reason, user.As(InventoryPermissions.Spend), ct))
            ? Done(id, InventoryText.ReversalRefused)
            : await ShowAsync(id, form, isRefusal: true, ct);
    }

    [HttpPost("geri-cek"), Authorize(InventoryPermissions.Post)]
    public async Task<IActionResult> Withdraw(int id, CancellationToken ct)
    {
        if (await WaitingAsync(id, ct) is not { } known)
        {
            return NotFound();
        }

        var request = await db.Set<ReversalRequest>().SingleAsync(r => r.Id == known, ct);
        request.Withdraw(user.As(InventoryPermissions.Post), clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Done(id, BookPageText.ReversalWithdrawn);
    }

    private Task<int?> WaitingAsync(int voucherId, CancellationToken ct) => db.Set<ReversalRequest>()
        .Where(r => r.VoucherId == voucherId && r.Status == ReversalStatus.Submitted).Select(r => (int?)r.Id).FirstOrDefaultAsync(ct);

    private async Task<IActionResult> ShowAsync(int id, ReasonForm form, bool isRefusal, CancellationToken ct) =>
        await db.Set<Voucher>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, ct) is { } voucher
            ? View("Reason", form with { Head = new VoucherHead(id, voucher.Label, isRefusal) })
            : NotFound();

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(ReversalDesk.LinkOf(id));
    }
}
