using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>The counts: their list, a new one, and the page of each.</summary>
[Route("envanter/sayimlar")]
public sealed class CountsController(CountReading reading, CountDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(CountFilter filter, CancellationToken ct) => View(await reading.ListAsync(filter, ct));

    [HttpGet("yeni"), Authorize(InventoryPermissions.Count)]
    public async Task<IActionResult> New(CountKind? tur, CancellationToken ct)
    {
        var form = await reading.FillAsync(new CountForm { Kind = tur ?? CountKind.ListCheck, Year = reading.Today.Year }, ct);
        ModelState.Clear();
        return View(form);
    }

    [HttpPost("yeni"), Authorize(InventoryPermissions.Count)]
    public async Task<IActionResult> New(CountForm form, CancellationToken ct)
    {
        var (id, by) = (0, user.As(InventoryPermissions.Count));
        if (ModelState.IsValid && await this.TryAsync(async () =>
            id = await once.RunAsync(form.FormKey, user.Id, async () => (await desk.PlanAsync(form.Plan, by, ct)).Id, ct)))
        {
            this.Flash(FlashTone.Success, CountWords.Planned);
            return LocalRedirect(CountNotices.Link(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(await reading.FillAsync(form, ct));
    }

    [HttpGet("{id:int}/duzenle"), Authorize(InventoryPermissions.Count)]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { CanReplan: true } count ? View("New", await reading.FillAsync(CountForm.Of(count), ct)) : NotFound();

    [HttpPost("{id:int}/duzenle"), Authorize(InventoryPermissions.Count)]
    public async Task<IActionResult> Edit(int id, CountForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } count)
        {
            return NotFound();
        }

        var outcome = await this.TrySaveAsync(() => desk.ReplanAsync(id, form.Version, form.Plan, ct));
        if (outcome is SaveOutcome.Saved)
        {
            this.Flash(FlashTone.Success, CountWords.Replanned);
            return LocalRedirect(CountNotices.Link(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var shown = outcome is SaveOutcome.Stale ? await reading.ConflictAsync(id, form, ct) : form with { Head = CountForm.Of(count).Head };
        return View("New", await reading.FillAsync(shown, ct));
    }

    /// <param name="sonuc">A result, <c>Fazla</c> for what was not expected, <c>Tumu</c> for everything; null: what differs.</param>
    /// <param name="yer">Only what is expected at this place.</param>
    [HttpGet("{id:int}"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Details(int id, string? sonuc, int? yer, int sayfa, CancellationToken ct) =>
        await reading.PageAsync(id, sonuc, yer, Math.Max(1, sayfa), ct) is { } page ? View(page) : NotFound();

    /// <summary>How far the count is, for the page that is open meanwhile.</summary>
    [HttpGet("{id:int}/ilerleme"), Authorize(InventoryPermissions.Own), QuietRequest]
    public async Task<IActionResult> Progress(int id, CancellationToken ct) =>
        await reading.ProgressAsync(id, ct) is { } progress ? PartialView("_Progress", progress) : NotFound();
}
