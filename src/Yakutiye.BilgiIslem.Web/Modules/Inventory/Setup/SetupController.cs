using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Setup;

/// <summary>Whose books these are, and from when on a device is old, idle or faulty.</summary>
[Route("envanter/ayarlar/genel"), Authorize(InventoryPermissions.Settings)]
public sealed class SetupController(SettingsDesk settings, BookChoices choices) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> General(CancellationToken ct) =>
        View(InventorySettingsForm.Of(await settings.ReadAsync<InventorySettings>(ct)) with { Units = await choices.UnitsAsync(ct) });

    [HttpPost("")]
    public async Task<IActionResult> General(InventorySettingsForm form, CancellationToken ct)
    {
        var units = await choices.UnitsAsync(ct);
        if (form.OwnUnitId is { } own && !units.Any(u => u.Value == own.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.AddModelError(nameof(form.OwnUnitId), InventoryText.UnitUnknown);
        }

        if (!ModelState.IsValid)
        {
            return View(form with { Units = units });
        }

        await settings.SaveAsync(form.Over(await settings.ReadAsync<InventorySettings>(ct)), ct);
        this.Flash(FlashTone.Success, InventoryText.SettingsSaved);
        return LocalRedirect("/envanter/ayarlar/genel");
    }
}
