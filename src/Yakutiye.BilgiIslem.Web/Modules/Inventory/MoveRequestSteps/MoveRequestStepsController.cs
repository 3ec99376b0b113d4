using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequestSteps;

/// <summary>What becomes of a request. Whose signature an order needs, <see cref="SignerRule"/> says.</summary>
[Route("envanter/talepler"), Authorize(InventoryPermissions.Own)]
public sealed class MoveRequestStepsController(RequestReading reading, OrderDesk desk, SettingsDesk settings, AppDb db, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("{id:int}/emir")]
    public async Task<IActionResult> Sign(int id, CancellationToken ct)
    {
        if (await reading.PageAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        return page.MaySign
            ? View(new SignForm { Version = page.Request.Version, ValidUntil = await LastDayAsync(ct), Page = page })
            : Refused(page.Against ?? InventoryText.RequestDecided(page.Request.Number), id);
    }

    [HttpPost("{id:int}/emir")]
    public async Task<IActionResult> Sign(int id, SignForm form, CancellationToken ct)
    {
        if (await reading.PageAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        WrittenOrder? order = null;
        if (await this.TrySaveAsync(async () => order = await desk.SignAsync(id, form.Version, form.ValidUntil!.Value, user, ct)) is SaveOutcome.Saved)
        {
            this.Flash(FlashTone.Success, CustodyText.Ordered(order!.Number));
            return LocalRedirect(CustodyNotices.OrderLink(order.Id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Version = page.Request.Version, Page = page });
    }

    [HttpGet("{id:int}/reddet")]
    public async Task<IActionResult> Refuse(int id, CancellationToken ct)
    {
        if (await reading.PageAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        return page.MaySign ? View(new RefuseForm { Version = page.Request.Version, Page = page }) : Refused(page.Against ?? InventoryText.RequestDecided(page.Request.Number), id);
    }

    [HttpPost("{id:int}/reddet")]
    public async Task<IActionResult> Refuse(int id, RefuseForm form, CancellationToken ct)
    {
        if (await reading.PageAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        if (await this.TrySaveAsync(() => desk.RefuseAsync(id, form.Version, form.Reason, user, ct)) is SaveOutcome.Saved)
        {
            this.Flash(FlashTone.Success, CustodyText.RequestRefused);
            return LocalRedirect(CustodyNotices.RequestLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Version = page.Request.Version, Page = page });
    }

    [HttpPost("{id:int}/geri-cek"), Authorize(InventoryPermissions.Request)]
    public async Task<IActionResult> Withdraw(int id, Guid version, CancellationToken ct)
    {
        if (!await db.Set<MoveRequest>().VisibleTo(user).AnyAsync(r => r.Id == id, ct))
        {
            return NotFound();
        }

        await desk.WithdrawAsync(id, version, null, user.As(InventoryPermissions.Request), ct);
        this.Flash(FlashTone.Success, CustodyText.RequestWithdrawn);
        return LocalRedirect(CustodyNotices.RequestLink(id));
    }

    /// <summary>Each request gets an order of its own; the first that may not be signed stops the rest, and the reader learns how far it went.</summary>
    [HttpPost("toplu-emir")]
    public async Task<IActionResult> SignMany(BulkSignForm form, CancellationToken ct)
    {
        Rule.Require(ModelState.IsValid && form.Ids.Length > 0, CustodyText.NothingChosen);

        var until = await LastDayAsync(ct);
        var waiting = await db.Set<MoveRequest>().VisibleTo(user).Waiting.Where(r => form.Ids.Contains(r.Id)).OrderBy(r => r.Id).Select(r => new { r.Id, r.Number, r.Version }).ToListAsync(ct);
        Rule.Require(waiting.Count > 0, CustodyText.NothingWaits);

        var (done, stop) = (0, (string?)null);
        foreach (var request in waiting)
        {
            stop = await WhyNotAsync(() => desk.SignAsync(request.Id, request.Version, until, user, ct));
            if (stop is not null)
            {
                stop = CustodyText.OrderedUntil(done, request.Number, stop);
                break;
            }

            done++;
        }

        this.Flash(stop is null ? FlashTone.Success : FlashTone.Warning, stop ?? CustodyText.OrderedMany(done));
        return LocalRedirect("/envanter/talepler?kapsam=ToSign");
    }

    private static async Task<string?> WhyNotAsync(Func<Task> sign)
    {
        try
        {
            await sign();
            return null;
        }
        catch (RuleException rule)
        {
            return rule.Message;
        }
    }

    private LocalRedirectResult Refused(string why, int id)
    {
        this.Flash(FlashTone.Warning, why);
        return LocalRedirect(CustodyNotices.RequestLink(id));
    }

    private async Task<DateOnly> LastDayAsync(CancellationToken ct) =>
        Istanbul.Today(clock).AddDays((await settings.ReadAsync<InventorySettings>(ct)).OrderValidDays);
}
