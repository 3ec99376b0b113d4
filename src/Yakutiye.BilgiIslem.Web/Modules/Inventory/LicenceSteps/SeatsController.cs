using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

/// <summary>Giving a licence out and taking it back.</summary>
[Route("envanter/lisanslar/{id:int}"), Authorize(InventoryPermissions.Licences)]
public sealed class SeatsController(AppDb db, LicenceReading reading, SeatDesk seats, OnceDesk once, ICurrentUser user) : Controller
{
    private const string Page = "~/Modules/Inventory/LicenceSteps/Assign.cshtml";

    [HttpGet("ver")]
    public async Task<IActionResult> Assign(int id, int? cihaz, CancellationToken ct) => await reading.FindAsync(id, ct) is null
        ? NotFound()
        : View(Page, await WithHeadAsync(new SeatForm { From = reading.Today, AssetId = cihaz }, id, ct));

    [HttpPost("ver")]
    public async Task<IActionResult> Assign(int id, SeatForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is null)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => GiveAsync(id, form, ct), ct)))
        {
            return Done(id, InventoryText.SeatGiven);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var filled = await WithHeadAsync(form, id, ct);
        NameTheField(filled.Head!.Licence.Kind);
        return View(Page, filled);
    }

    // A licence per device shows no field for a person, nor one per user a field for a device: what is missing is said beside the one that is there.
    private void NameTheField(LicenceKind kind)
    {
        if (kind is not (LicenceKind.PerDevice or LicenceKind.PerUser) || ModelState[nameof(SeatForm.PersonId)] is not { Errors.Count: > 0 } person)
        {
            return;
        }

        person.Errors.Clear();
        var (field, sentence) = kind is LicenceKind.PerDevice ? (nameof(SeatForm.AssetId), InventoryText.SeatDeviceMissing) : (nameof(SeatForm.PersonId), InventoryText.SeatPersonMissing);
        ModelState.AddModelError(field, sentence);
    }

    [HttpPost("geri-al/{seatId:int}")]
    public async Task<IActionResult> Release(int id, int seatId, CancellationToken ct) =>
        await db.InTransactionAsync(() => seats.ReleaseAsync(id, seatId, user, ct), ct) ? Done(id, InventoryText.SeatTaken) : NotFound();

    private async Task<int> GiveAsync(int id, SeatForm form, CancellationToken ct) =>
        (await seats.AssignAsync(id, SeatHolder.Of(form.PersonId, form.AssetId), form.From!.Value, form.AcceptOverUse, user, ct)).Id;

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(LicenceNotices.Link(id));
    }

    private async Task<SeatForm> WithHeadAsync(SeatForm form, int id, CancellationToken ct)
    {
        var licence = await db.Set<SoftwareLicence>().AsNoTracking().SingleAsync(l => l.Id == id, ct);
        var person = await db.Users.Where(u => u.Id == form.PersonId).Select(u => new { u.Id, u.FullName }).FirstOrDefaultAsync(ct);
        var device = await db.Set<Asset>().VisibleTo(user).Where(a => a.Id == form.AssetId)
            .Select(a => new { a.Id, Text = (a.RegistryNumber ?? a.Serial) + " " + a.Name }).FirstOrDefaultAsync(ct);
        return form with
        {
            Head = new SeatHead(licence, person is null ? [] : [Item(person.FullName, person.Id)], device is null ? [] : [Item(device.Text, device.Id)]),
        };
    }

    private static SelectListItem Item(string text, int id) => new(text, id.ToString(CultureInfo.InvariantCulture), selected: true);
}
