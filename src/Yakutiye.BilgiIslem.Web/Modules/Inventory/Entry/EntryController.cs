using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <summary>VİF giriş: one or many things enter a warehouse by one voucher (M8.24).</summary>
[Route("envanter/giris"), Authorize(InventoryPermissions.Post)]
public sealed class EntryController(EntryReading reading, SurplusReading surplus, EntryCheck check, EntryDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    /// <param name="fis">A reversed entry that is to be entered again, corrected.</param>
    /// <param name="sayim">A closed year-end count whose surplus is to be entered.</param>
    [HttpGet("")]
    public async Task<IActionResult> New(int? ambar, int? fis, int? sayim, CancellationToken ct)
    {
        var form = (fis, sayim) switch
        {
            ({ } wrong, _) => await reading.AgainAsync(wrong, ct),
            (_, { } count) => await surplus.FormAsync(count, ct),
            _ => await reading.BlankAsync(ambar, ct),
        };
        ModelState.Clear();
        return form is null ? NotFound() : View(await reading.FillAsync(form, ct));
    }

    [HttpPost(""), RequestFormLimits(ValueCountLimit = 4096)]
    public async Task<IActionResult> New(EntryForm form, CancellationToken ct)
    {
        // The serials of a form that is sent again are taken by the voucher that it made.
        var id = await once.MadeAsync(form.FormKey, user.Id, ct);
        if (id is null && await CheckedAsync(form, ct) is { } order && await this.TryAsync(async () => id = await PostAsync(form, order, ct)))
        {
            this.Flash(FlashTone.Success, BookPageText.Entered);
        }

        return id is { } made ? LocalRedirect($"/envanter/fisler/{made}") : View(await reading.FillAsync(form, ct));
    }

    /// <summary>Tells everything that is wrong, and posts nothing.</summary>
    [HttpPost("denetle")]
    public async Task<IActionResult> Check(EntryForm form, CancellationToken ct)
    {
        var isGood = await CheckedAsync(form, ct) is not null;
        return View(nameof(New), await reading.FillAsync(form, ct, isGood));
    }

    /// <summary>The lines with one more, or one fewer.</summary>
    /// <param name="sil">the place of the line to take out; null: adds one</param>
    [HttpPost("satirlar")]
    public async Task<IActionResult> Lines(EntryForm form, int? sil, CancellationToken ct)
    {
        EntryLineForm[] lines = sil is { } gone ? [.. form.Lines.Where((_, place) => place != gone)] : [.. form.Lines, new EntryLineForm()];
        ModelState.Clear();
        var filled = await reading.FillAsync(form with { Lines = [.. lines.Take(EntryForm.MaxLines)] }, ct);
        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_Lines", filled) : View(nameof(New), filled);
    }

    private Task<int> PostAsync(EntryForm form, EntryOrder order, CancellationToken ct) =>
        once.RunAsync(form.FormKey, user.Id, async () => (await desk.EnterAsync(order, user.As(InventoryPermissions.Post), ct)).Voucher.Id, ct);

    // Null: something is wrong, and ModelState says what.
    private async Task<EntryOrder?> CheckedAsync(EntryForm form, CancellationToken ct)
    {
        if (form.Date is null || form.Lines.Length == 0)
        {
            return null;
        }

        var (items, refusals) = await check.ReadAsync(form, ct);
        foreach (var refusal in refusals.Where(r => ModelState[r.Field]?.Errors.Count is null or 0))
        {
            ModelState.AddModelError(refusal.Field, refusal.Sentence);
        }

        return ModelState.IsValid
            ? new EntryOrder(
                form.Kind, form.WarehouseId!.Value, form.Date.Value, new BaseDocument(form.BaseKind, form.BaseNumber!, form.BaseDate!.Value),
                await reading.CounterpartAsync(form, ct), items)
            {
                FirmId = form.FirmId, Note = form.Note,
            }
            : null;
    }
}
