using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Institution;

[Route("yonetim/ayarlar"), Authorize(SettingsPermissions.Manage)]
public sealed class InstitutionController(AppDb db, SettingsDesk settings) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        View(InstitutionForm.Of(await settings.ReadAsync<InstitutionSettings>(ct), (await RowAsync(ct))?.Version ?? Guid.Empty));

    [HttpPost]
    public async Task<IActionResult> Index(InstitutionForm form, CancellationToken ct)
    {
        try
        {
            if (!ModelState.IsValid || !await this.TryAsync(() => SaveAsync(form, ct)))
            {
                return View(form);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return View(await StaleAsync(form, ct));
        }

        this.Flash(FlashTone.Success, SettingsText.Saved);
        return LocalRedirect("/yonetim/ayarlar");
    }

    private async Task SaveAsync(InstitutionForm form, CancellationToken ct)
    {
        if (await RowAsync(ct) is { } row)
        {
            db.Expect(row, form.Version);
        }

        await settings.SaveAsync(form.Over(await settings.ReadAsync<InstitutionSettings>(ct)), ct);
    }

    private async Task<InstitutionForm> StaleAsync(InstitutionForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        ModelState.AddModelError("", SettingsText.ChangedMeanwhile);
        ModelState.Remove(nameof(form.Version));
        return form with { Version = (await RowAsync(ct))?.Version ?? Guid.Empty };
    }

    private Task<Setting?> RowAsync(CancellationToken ct) => db.Set<Setting>().FirstOrDefaultAsync(s => s.Section == nameof(InstitutionSettings), ct);
}
