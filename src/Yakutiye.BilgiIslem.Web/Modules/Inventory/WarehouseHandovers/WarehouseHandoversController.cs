using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;

/// <summary>Ambar devir ve teslim (TMY m.33).</summary>
[Route("envanter/ambar-devirleri")]
public sealed class WarehouseHandoversController(
    AppDb db, HandoverReading reading, HandoverDesk desk, OnceDesk once, BookChoices choices, PasswordCheck passwords, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(int sayfa, CancellationToken ct) => View(await reading.ListAsync(sayfa, ct));

    [HttpGet("yeni"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> New(int? ambar, CancellationToken ct) =>
        View(await FilledAsync(new HandoverForm { WarehouseId = ambar, DocumentDate = Istanbul.Today(clock) }, ct));

    [HttpPost("yeni"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> New(HandoverForm form, CancellationToken ct)
    {
        var (id, by) = (0, user.As(InventoryPermissions.Spend));
        if (ModelState.IsValid
            && await this.TryAsync(async () => id = await once.RunAsync(form.FormKey, user.Id, async () => (await desk.OpenAsync(form.ToFacts(), by, ct)).Id, ct)))
        {
            return LocalRedirect(HandoverDesk.LinkOf(id));
        }

        return View(await FilledAsync(form, ct));
    }

    [HttpGet("{id:int}"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Details(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } handover ? View(await PageAsync(handover, ct)) : NotFound();

    /// <summary>Only who signs the quantities writes them.</summary>
    [HttpPost("{id:int}/say"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Count(int id, CountForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } handover)
        {
            return NotFound();
        }

        if (!handover.IsSigner(user.Id))
        {
            return Forbid();
        }

        var outcome = await this.TrySaveAsync(() => desk.CountAsync(id, form.Version, form.Found, form.Differences, user.As(InventoryPermissions.Own), ct));
        return outcome is SaveOutcome.Saved ? Done(id, InventoryText.HandoverCounted) : await AgainAsync(id, form, outcome, BookPageText.CountedMeanwhile, ct);
    }

    [HttpPost("{id:int}/imzala"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Sign(int id, SignHandoverForm form, CancellationToken ct)
    {
        if (!await ExistsAsync(id, ct))
        {
            return NotFound();
        }

        var isDone = false;
        var outcome = await this.TrySaveAsync(async () =>
        {
            await passwords.RequireAsync(user.Id, form.Password, ClientAddress.Of(HttpContext), nameof(form.Password), ct);
            isDone = await desk.SignAsync(id, form.Version, user.As(InventoryPermissions.Own), ct);
        });
        return outcome is SaveOutcome.Saved
            ? Done(id, isDone ? InventoryText.HandoverDone : InventoryText.HandoverSigned)
            : await AgainAsync(id, null, outcome, BookPageText.CountedBeforeSigning, ct);
    }

    [HttpPost("{id:int}/vazgec"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Cancel(int id, CancellationToken ct)
    {
        if (!await ExistsAsync(id, ct))
        {
            return NotFound();
        }

        (await desk.LoadAsync(id, ct)).Cancel();
        await db.SaveChangesAsync(ct);
        return Done(id, InventoryText.HandoverCancelled);
    }

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(HandoverDesk.LinkOf(id));
    }

    private async Task<IActionResult> AgainAsync(int id, CountForm? form, SaveOutcome outcome, string whenStale, CancellationToken ct)
    {
        if (outcome is SaveOutcome.Stale)
        {
            ModelState.AddModelError("", whenStale);
        }

        return this.Again(await PageAsync((await reading.FindAsync(id, ct))!, ct) with { Typed = form }, "Details");
    }

    private async Task<HandoverPage> PageAsync(WarehouseHandover handover, CancellationToken ct) => new(
        handover, handover.CanSign(user.Id), handover.Status is HandoverStatus.Open && !handover.Agrees(await desk.RecordedAsync(handover.WarehouseId, ct)))
    {
        MayCount = handover.Status is HandoverStatus.Open && handover.IsSigner(user.Id),
    };

    private Task<bool> ExistsAsync(int id, CancellationToken ct) => reading.Visible().AnyAsync(h => h.Id == id, ct);

    private async Task<HandoverForm> FilledAsync(HandoverForm form, CancellationToken ct) =>
        form with { Warehouses = await choices.WarehousesAsync(ct), People = await choices.PeopleAsync([form.ToPersonId, .. form.Board.Select(b => (int?)b)], ct) };
}
