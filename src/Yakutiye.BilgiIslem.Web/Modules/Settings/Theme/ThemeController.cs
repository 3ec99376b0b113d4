using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Theme;

/// <summary>The institution's accent over the portal's own style. The sign-in page needs it too.</summary>
[AllowAnonymous]
public sealed class ThemeController(SettingsDesk settings) : Controller
{
    [HttpGet("tema.css")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var institution = await settings.ReadAsync<InstitutionSettings>(ct);
        Response.Headers.CacheControl = "no-cache";
        return Content($":root{{--accent:{institution.Accent};--accent-text:#ffffff;--chart-1:{institution.Accent}}}", "text/css; charset=utf-8");
    }
}
