using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Targets;

/// <summary>The priority matrix, the targets and the days of the flow.</summary>
[Route("destek/ayarlar"), Authorize(HelpDeskPermissions.Settings)]
public sealed class TargetsController(TicketSetup setup, TicketRules rules, SettingsDesk settings) : Controller
{
    [HttpGet("oncelik")]
    public async Task<IActionResult> Matrix(CancellationToken ct) => View(await rules.MatrixAsync(ct));

    [HttpPost("oncelik")]
    public async Task<IActionResult> Matrix(MatrixForm form, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            await setup.SetMatrixAsync(form.Rules, ct);
            this.Flash(FlashTone.Success, HelpDeskText.MatrixSaved);
        }

        return LocalRedirect("/destek/ayarlar/oncelik");
    }

    [HttpGet("hedefler")]
    public async Task<IActionResult> Targets(CancellationToken ct)
    {
        var lines = new List<TargetLine>();
        foreach (var priority in Enum.GetValues<TicketPriority>().Reverse())
        {
            var target = await rules.TargetAsync(priority, ct);
            lines.Add(new TargetLine
            {
                Priority = priority, ResponseMinutes = target.ResponseMinutes, ResolutionMinutes = target.ResolutionMinutes, RoundTheClock = target.RoundTheClock,
            });
        }

        return View(new TargetsForm { Lines = lines });
    }

    [HttpPost("hedefler")]
    public async Task<IActionResult> Targets(TargetsForm form, CancellationToken ct)
    {
        if (ModelState.IsValid && await this.TryAsync(() => setup.SetTargetsAsync(form.Facts, ct)))
        {
            this.Flash(FlashTone.Success, HelpDeskText.TargetsSaved);
            return LocalRedirect("/destek/ayarlar/hedefler");
        }

        return View(form);
    }

    [HttpGet("akis")]
    public async Task<IActionResult> Flow(CancellationToken ct)
    {
        var kept = await settings.ReadAsync<HelpDeskSettings>(ct);
        return View(new FlowForm { ReopenWithinDays = kept.ReopenWithinDays, CloseAfterWorkingDays = kept.CloseAfterWorkingDays });
    }

    [HttpPost("akis")]
    public async Task<IActionResult> Flow(FlowForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var kept = await settings.ReadAsync<HelpDeskSettings>(ct);
        await settings.SaveAsync(
            kept with { ReopenWithinDays = form.ReopenWithinDays!.Value, CloseAfterWorkingDays = form.CloseAfterWorkingDays!.Value }, ct);
        this.Flash(FlashTone.Success, HelpDeskText.FlowSaved);
        return LocalRedirect("/destek/ayarlar/akis");
    }
}
