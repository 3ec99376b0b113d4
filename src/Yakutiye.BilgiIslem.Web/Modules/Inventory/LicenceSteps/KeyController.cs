using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

/// <summary>Shows a key, once per asking, and puts every showing on record.</summary>
[Route("envanter/lisanslar/{id:int}/anahtar"), Authorize(InventoryPermissions.RevealKeys), RecentlyVerified]
public sealed class KeyController(AppDb db, LicenceReading reading, LicenceKeyBox box) : Controller
{
    private const string Page = "~/Modules/Inventory/LicenceSteps/Key.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Ask(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { HasKey: true } licence ? View(Page, new KeyPage(licence, null)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Reveal(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { SealedKey: { } closed } licence)
        {
            return NotFound();
        }

        string? key = null;
        if (!await this.TryAsync(() => Task.FromResult(key = box.Open(closed))))
        {
            return View(Page, new KeyPage(licence, null));
        }

        // On record before it is on the screen.
        db.Note(nameof(SoftwareLicence), id.ToString(CultureInfo.InvariantCulture), InventoryText.KeyRevealed);
        await db.SaveChangesAsync(ct);
        return View(Page, new KeyPage(licence, key));
    }
}

/// <param name="Key">Null: not shown yet.</param>
public sealed record KeyPage(SoftwareLicence Licence, string? Key);
