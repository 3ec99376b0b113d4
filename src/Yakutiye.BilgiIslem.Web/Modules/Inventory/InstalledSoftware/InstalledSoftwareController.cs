using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;

/// <summary>What is installed on a device, and the licences that it uses.</summary>
[Route("envanter/demirbaslar/{id:int}/yazilimlar")]
public sealed class InstalledSoftwareController(InstalledReading reading, InstalledDesk desk) : Controller
{
    /// <param name="sekme"><c>kaldirilan</c>, or nothing.</param>
    [HttpGet(""), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(int id, string? sekme, int sayfa, CancellationToken ct) =>
        await reading.ReadAsync(id, string.Equals(sekme, "kaldirilan", StringComparison.Ordinal), sayfa, ct) is { } page ? View(page) : NotFound();

    [HttpPost("ekle"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Add(int id, InstalledForm form, CancellationToken ct)
    {
        if (await reading.DeviceAsync(id, ct) is not { } device)
        {
            return NotFound();
        }

        return ModelState.IsValid && await this.TryAsync(() => desk.AddAsync(id, form, ct))
            ? Done(device, InventoryText.SoftwareAdded)
            : Refused(await reading.RefusedAsync(id, form, null, ct));
    }

    [HttpPost("kaldir/{softwareId:int}"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Remove(int id, int softwareId, CancellationToken ct) =>
        await reading.DeviceAsync(id, ct) is { } device && await desk.RemoveAsync(id, softwareId, ct)
            ? Done(device, InventoryText.SoftwareTakenOff)
            : NotFound();

    [HttpPost("lisans-ver"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> Give(int id, DeviceSeatForm form, CancellationToken ct)
    {
        if (await reading.DeviceAsync(id, ct) is not { } device)
        {
            return NotFound();
        }

        return ModelState.IsValid && await this.TryAsync(() => desk.GiveAsync(id, form, ct))
            ? Done(device, InventoryText.SeatGiven)
            : Refused(await reading.RefusedAsync(id, null, form, ct));
    }

    [HttpPost("lisans-geri-al/{seatId:int}"), Authorize(InventoryPermissions.Licences)]
    public async Task<IActionResult> TakeBack(int id, int seatId, CancellationToken ct) =>
        await reading.DeviceAsync(id, ct) is { } device && await desk.TakeBackAsync(id, seatId, ct)
            ? Done(device, InventoryText.SeatTaken)
            : NotFound();

    private LocalRedirectResult Done(DeviceHead device, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(device.Path);
    }

    private ViewResult Refused(InstalledPage page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", page);
    }
}
