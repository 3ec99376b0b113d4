using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceDetails;

/// <summary>One licence: who uses it, and its key on request.</summary>
[Route("envanter/lisanslar/{id:int}"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LicenceDetailsController(LicenceReading reading, LicenceDesk desk, AppDb db, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    /// <summary>Shows the key once, and says so in the audit trail before it does.</summary>
    [HttpPost("anahtar"), Authorize(InventoryPermissions.RevealKeys), RecentlyVerified]
    public async Task<IActionResult> Reveal(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence || await reading.PageAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        Rule.Require(licence.Key is not null, InventoryText.NoKey);
        db.Note(nameof(Licence), $"{id}", InventoryText.KeyRevealed);
        await db.SaveChangesAsync(ct);
        Response.Headers.CacheControl = "no-store";
        return View("Index", page with { Key = licence.Key });
    }

    [HttpPost("ata"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Give(int id, SeatForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => desk.GiveAsync(licence, form.PersonId, form.AssetId, ct)))
        {
            return Done(id, InventoryText.SeatGiven);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", (await reading.PageAsync(id, ct))! with { Seat = form });
    }

    [HttpPost("atama/{seat:int}/bitir"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> End(int id, int seat, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } licence && await desk.EndAsync(licence, seat, ct) ? Done(id, InventoryText.SeatTaken) : NotFound();

    [HttpPost("kapat"), Authorize(InventoryPermissions.Licences)]
    public Task<IActionResult> Close(int id, CancellationToken ct) => DoAsync(id, l => l.Close(clock.GetUtcNow().UtcDateTime), InventoryText.LicenceWasClosed, ct);

    [HttpPost("ac"), Authorize(InventoryPermissions.Licences)]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, l => l.Reopen(), InventoryText.LicenceReopened, ct);

    private async Task<IActionResult> DoAsync(int id, Action<Licence> verb, string done, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence)
        {
            return NotFound();
        }

        verb(licence);
        await db.SaveChangesAsync(ct);
        return Done(id, done);
    }

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(LicenceWatch.Link(id));
    }
}
