using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.SecondFactors;

[Route("yonetim/ayarlar/guvenlik"), Authorize(SettingsPermissions.Manage), RecentlyVerified]
public sealed class SecondFactorsController(SettingsDesk settings, SecondFactorRule rule) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View(new SecondFactorsForm { Roles = [.. await rule.RolesAsync(ct)] });

    [HttpPost]
    public async Task<IActionResult> Index(SecondFactorsForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await settings.SaveAsync(new SecuritySettings { SecondFactorRoles = [.. form.Roles.Distinct(StringComparer.Ordinal)] }, ct);
        this.Flash(FlashTone.Success, SettingsText.SecondFactorsSaved);
        return LocalRedirect("/yonetim/ayarlar/guvenlik");
    }
}
