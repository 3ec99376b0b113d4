using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Logos;

[Route("yonetim/ayarlar/antet"), Authorize(SettingsPermissions.Manage)]
public sealed class LogosController(SettingsDesk settings) : Controller
{
    private const string Page = "/yonetim/ayarlar/antet";

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await settings.ReadAsync<InstitutionSettings>(ct));

    [HttpGet("{side:regex(^(sol|sag)$)}.png")]
    public async Task<IActionResult> Picture(string side, CancellationToken ct)
    {
        var institution = await settings.ReadAsync<InstitutionSettings>(ct);
        return (side == "sol" ? institution.LeftLogo : institution.RightLogo) is { } logo ? File(Convert.FromBase64String(logo), "image/png") : NotFound();
    }

    [HttpPost("{side:regex(^(sol|sag)$)}")]
    public async Task<IActionResult> Keep(string side, IFormFile? file, CancellationToken ct)
    {
        await SaveAsync(side, LogoPicture.Encode(file), ct);
        this.Flash(FlashTone.Success, SettingsText.LogoSaved);
        return LocalRedirect(Page);
    }

    [HttpPost("{side:regex(^(sol|sag)$)}/kaldir")]
    public async Task<IActionResult> Remove(string side, CancellationToken ct)
    {
        await SaveAsync(side, null, ct);
        this.Flash(FlashTone.Success, SettingsText.LogoRemoved);
        return LocalRedirect(Page);
    }

    private async Task SaveAsync(string side, string? logo, CancellationToken ct)
    {
        var institution = await settings.ReadAsync<InstitutionSettings>(ct);
        await settings.SaveAsync(side == "sol" ? institution with { LeftLogo = logo } : institution with { RightLogo = logo }, ct);
    }
}
