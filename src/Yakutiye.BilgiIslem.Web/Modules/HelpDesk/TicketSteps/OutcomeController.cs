using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>How a ticket ends, and how it begins again.</summary>
[Route("destek/talepler/{id:int}"), Authorize(HelpDeskPermissions.Open)]
public sealed class OutcomeController(StepDesk steps, TicketDesk desk, TicketWork work, SettingsDesk settings, TimeProvider clock) : StepController(steps)
{
    [HttpPost("onayla")]
    public Task<IActionResult> Confirm(int id, Guid version, CancellationToken ct) => DoAsync(
        id, version, r => r.Confirm, s => work.CloseAsync(s.Ticket, s.Rights.EitherSide, ct), StepText.Confirmed, ct);

    [HttpGet("yeniden-ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => AskAsync(id, r => r.Reopen, _ => new ReasonForm(), ct);

    [HttpPost("yeniden-ac")]
    public async Task<IActionResult> Reopen(int id, ReasonForm form, CancellationToken ct)
    {
        var days = (await settings.ReadAsync<HelpDeskSettings>(ct)).ReopenWithinDays;
        return await DoAsync(
            id, form, r => r.Reopen, s => desk.ReopenAsync(s.Ticket, form.Reason, days, s.Rights.EitherSide, ct), StepText.Reopened, ct);
    }

    [HttpGet("iptal")]
    public Task<IActionResult> Cancel(int id, CancellationToken ct) => AskAsync(id, r => r.Cancel, _ => new ReasonForm(), ct);

    [HttpPost("iptal")]
    public Task<IActionResult> Cancel(int id, ReasonForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Cancel, s => work.CancelAsync(s.Ticket, form.Reason, s.Rights.EitherSide, ct), StepText.Cancelled, ct);

    [HttpGet("degerlendir")]
    public Task<IActionResult> Rate(int id, CancellationToken ct) => AskAsync(id, r => r.Rate, _ => new RateForm(), ct);

    [HttpPost("degerlendir")]
    public Task<IActionResult> Rate(int id, RateForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Rate, s => GiveStars(s, form), StepText.Rated, ct);

    private Task GiveStars(TicketStep step, RateForm form)
    {
        step.Ticket.Rate(form.Rating ?? 0, form.Comment, step.Rights.EitherSide, clock.GetUtcNow().UtcDateTime);
        return Task.CompletedTask;
    }
}
