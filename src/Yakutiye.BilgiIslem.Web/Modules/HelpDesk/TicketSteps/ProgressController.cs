using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>Moving the work on: by who holds it, or by a superior.</summary>
[Route("destek/talepler/{id:int}"), Authorize(HelpDeskPermissions.Work)]
public sealed class ProgressController(StepDesk steps, TicketDesk desk, TicketWork work, CalendarDesk calendar, TimeProvider clock)
    : StepController(steps)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpPost("isleme-al")]
    public Task<IActionResult> Start(int id, Guid version, CancellationToken ct) => DoAsync(
        id, version, r => r.Handle, s => Act(() => s.Ticket.Start(s.Rights.Hand, Now)), StepText.Started, ct);

    [HttpGet("beklet")]
    public async Task<IActionResult> Hold(int id, CancellationToken ct)
    {
        var followUp = (await calendar.ReadAsync(ct)).AddWorkingDays(Istanbul.Today(clock), 2);
        return await AskAsync(id, r => r.Handle, _ => new HoldForm { FollowUpOn = followUp }, ct);
    }

    [HttpPost("beklet")]
    public Task<IActionResult> Hold(int id, HoldForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Handle, s => Act(() => work.Hold(s.Ticket, form.HoldReason, form.FollowUpOn, form.Note, s.Rights.Hand)), StepText.Held, ct);

    [HttpPost("devam")]
    public Task<IActionResult> Resume(int id, Guid version, CancellationToken ct) => DoAsync(
        id, version, r => r.Handle, s => desk.ResumeAsync(s.Ticket, s.Rights.Hand, ct), StepText.Resumed, ct);

    [HttpGet("coz")]
    public Task<IActionResult> Resolve(int id, CancellationToken ct) => AskAsync(id, r => r.Handle, _ => new ResolveForm(), ct);

    [HttpPost("coz")]
    public Task<IActionResult> Resolve(int id, ResolveForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Handle,
        s => work.ResolveAsync(s.Ticket, form.RootCause, form.Solution, form.MinutesSpent, s.Rights.Hand, ct), StepText.Resolved, ct);

    private static Task Act(Action verb)
    {
        verb();
        return Task.CompletedTask;
    }
}
