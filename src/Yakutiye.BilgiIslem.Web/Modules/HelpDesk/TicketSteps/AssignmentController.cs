using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>Who does the work. Personel take from the pool, Şef and Müdür give it to anybody (M7.6).</summary>
[Route("destek/talepler/{id:int}")]
public sealed class AssignmentController(StepDesk steps, TicketDesk desk, TicketWork work, TicketWorkload workload, ICurrentUser user)
    : StepController(steps)
{
    [HttpGet("ata"), Authorize(HelpDeskPermissions.Assign)]
    public Task<IActionResult> Assign(int id, CancellationToken ct) => AskAsync(id, r => r.Assign, _ => new AssignForm(), ct);

    [HttpPost("ata"), Authorize(HelpDeskPermissions.Assign)]
    public Task<IActionResult> Assign(int id, AssignForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Assign, s => GiveAsync(s, form.AssigneeId ?? 0, s.Rights.Superior, ct), StepText.Assigned, ct);

    [HttpPost("uzerine-al"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Take(int id, Guid version, CancellationToken ct) => DoAsync(
        id, version, r => r.Take, s => GiveAsync(s, user.Id, s.Rights.Worker, ct), StepText.Taken, ct);

    [HttpGet("servis"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Team(int id, CancellationToken ct) =>
        AskAsync(id, r => r.Work, t => new TeamForm { TeamId = t.TeamId }, ct);

    [HttpPost("servis"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Team(int id, TeamForm form, CancellationToken ct) => DoAsync(
        id, form, r => r.Work, s => work.MoveToTeamAsync(s.Ticket, form.TeamId, s.Rights.Worker, ct), StepText.SentToTeam, ct);

    private async Task GiveAsync(TicketStep step, int personId, Actor by, CancellationToken ct)
    {
        await desk.AssignAsync(step.Ticket, personId, by, ct);
        workload.Forget();
    }
}
