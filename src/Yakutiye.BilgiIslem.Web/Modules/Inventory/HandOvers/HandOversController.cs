using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.HandOvers;

/// <summary>Carries a written order out: by a document that somebody accepts, or by the short form of a dispatch.</summary>
[Route("envanter/emirler/{id:int}"), Authorize(InventoryPermissions.HandOver)]
public sealed class HandOversController(HandOverReading reading, HandOverDesk desk, DispatchDesk dispatch, OnceDesk once, AppDb db, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("teslim")]
    public async Task<IActionResult> New(int id, CancellationToken ct) => await reading.FillAsync(id, new HandOverForm(), ct) is { Facts: { } facts } form
        ? (IActionResult?)Elsewhere(facts.Order, facts.Order.Kind.IsHandedOver) ?? View(form)
        : NotFound();

    [HttpPost("teslim")]
    public async Task<IActionResult> New(int id, HandOverForm form, CancellationToken ct)
    {
        if (!await reading.IsThereAsync(id, ct))
        {
            return NotFound();
        }

        if (form.IsAdding && await reading.FillAsync(id, form, ct) is { } more)
        {
            ModelState.Clear();
            return View(more);
        }

        var document = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => document = await MakeAsync(id, form, ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.HandedOver(await db.Set<CustodyDocument>().Where(d => d.Id == document).Select(d => d.Number).SingleAsync(ct)));
            return LocalRedirect(CustodyNotices.DocumentLink(document));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await reading.FillAsync(id, form, ct) is { } filled ? View(filled) : NotFound();
    }

    /// <summary>The rows again, with the device that was just scanned or picked.</summary>
    [HttpPost("teslim/satirlar")]
    public async Task<IActionResult> Rows(int id, HandOverForm form, CancellationToken ct)
    {
        ModelState.Clear();
        return await reading.FillAsync(id, form, ct) is { } filled ? PartialView("_Rows", filled) : NotFound();
    }

    [HttpGet("sec")]
    public async Task<IActionResult> Pick(int id, string? q, CancellationToken ct) => Json((await reading.FindAsync(id, q, ct)).Select(a => new
    {
        value = a.Id.ToString(CultureInfo.InvariantCulture), text = RequestChoices.Words(a), sub = a.Serial ?? "",
    }));

    [HttpGet("sevk")]
    public async Task<IActionResult> Dispatch(int id, CancellationToken ct) => await DispatchAsync(id, new DispatchForm(), ct) is { Facts: { } facts } form
        ? (IActionResult?)Elsewhere(facts.Order, facts.Order.Kind.IsDispatched) ?? View(form)
        : NotFound();

    [HttpPost("sevk")]
    public async Task<IActionResult> Dispatch(int id, DispatchForm form, CancellationToken ct)
    {
        if (!await reading.IsThereAsync(id, ct))
        {
            return NotFound();
        }

        var count = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => count = await SendAsync(id, form, ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.Dispatched(count));
            return LocalRedirect(CustodyNotices.OrderLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await DispatchAsync(id, form, ct) is { } filled ? View(filled) : NotFound();
    }

    // An old link leads to the order, with the reason why nothing more goes out by it.
    private LocalRedirectResult? Elsewhere(WrittenOrder order, bool goesThisWay)
    {
        var why = order.WhyClosed(Istanbul.Today(clock));
        if (goesThisWay && why is null)
        {
            return null;
        }

        this.Flash(FlashTone.Warning, why ?? InventoryText.OrderOtherWay(order.Number, order.Kind));
        return LocalRedirect(CustodyNotices.OrderLink(order.Id));
    }

    private Task<int> MakeAsync(int id, HandOverForm form, CancellationToken ct) => FirstComesAsync(() => once.RunAsync(
        form.FormKey, user.Id, async () => (await desk.HandOverAsync(form.ToHandOver(id), user.As(InventoryPermissions.HandOver), ct)).Id, ct));

    private Task<int> SendAsync(int id, DispatchForm form, CancellationToken ct) => FirstComesAsync(() => once.RunAsync(
        form.FormKey, user.Id, () => dispatch.DispatchAsync(id, form.AssetIds, form.To, user.As(InventoryPermissions.HandOver), ct), ct));

    // The version of a device, or its one open document: somebody else moved it at this moment.
    private static async Task<int> FirstComesAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (DbUpdateException)
        {
            throw new RuleException(InventoryText.SomebodyWasFaster);
        }
    }

    private async Task<DispatchForm?> DispatchAsync(int id, DispatchForm form, CancellationToken ct)
    {
        if (await reading.FillAsync(id, new HandOverForm(), ct) is not { Facts: { } facts })
        {
            return null;
        }

        var found = await reading.FindAsync(id, null, ct);
        var rows = facts.Rows.Select(r => r.Asset).Concat(found).DistinctBy(a => a.Id).ToList();
        var chosen = form.AssetIds.Length == 0 ? [.. facts.Rows.Select(r => r.Asset.Id)] : form.AssetIds;
        return form with
        {
            Facts = facts,
            AssetIds = chosen,
            Chosen = [.. rows.Select(a => new SelectListItem(RequestChoices.Words(a), a.Id.ToString(CultureInfo.InvariantCulture)))],
        };
    }
}
