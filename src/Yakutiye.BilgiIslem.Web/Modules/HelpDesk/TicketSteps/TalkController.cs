using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>Adding to the story: answers for both sides, notes for the directorate, visits.</summary>
[Route("destek/talepler/{id:int}")]
public sealed class TalkController(StepDesk steps, TicketTalk talk, TicketWork work, ICurrentUser user, TimeProvider clock) : StepController(steps)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("yanit")]
    public Task<IActionResult> Answer(int id, CancellationToken ct) => AskAsync(id, r => r.Answer, _ => new AnswerForm(), ct);

    [HttpPost("yanit"), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Answer(int id, AnswerForm form, CancellationToken ct) => AddAsync(
        id, form, r => r.Answer,
        s => talk.AddAsync(id, form.FormKey, user, form.Files.Incoming, t => SayAsync(t, form, new TicketRights(t, user), ct), ct), StepText.Answered, ct);

    [HttpGet("ic-not"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Note(int id, CancellationToken ct) => AskAsync(id, r => r.Work, _ => new AnswerForm(), ct);

    [HttpPost("ic-not"), Authorize(HelpDeskPermissions.Work), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Note(int id, AnswerForm form, CancellationToken ct) => AddAsync(
        id, form, r => r.Work,
        s => talk.AddAsync(
            id, form.FormKey, user, form.Files.Incoming,
            t => Task.FromResult(t.Note(form.Text, form.MinutesSpent, s.Rights.Worker, Now)), ct),
        StepText.Noted, ct);

    [HttpGet("yerinde"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Visit(int id, CancellationToken ct) => AskAsync(
        id, r => r.Work, t => new VisitForm { VisitedAt = Istanbul.ToLocal(Now), Place = t.Room is null ? null : HelpDeskText.RoomOf(t.Room) }, ct);

    [HttpPost("yerinde"), Authorize(HelpDeskPermissions.Work), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Visit(int id, VisitForm form, CancellationToken ct) => AddAsync(
        id, form, r => r.Work,
        s => talk.AddAsync(id, form.FormKey, user, form.Files.Incoming, t => Task.FromResult(Going(t, form, s.Rights.Worker)), ct), StepText.Visited, ct);

    // Only a worker's minutes count; the field is not on the requester's form.
    private Task<TicketEntry> SayAsync(Ticket ticket, AnswerForm form, TicketRights rights, CancellationToken ct) => work.AnswerAsync(
        ticket, form.Text, rights.Work && !rights.IsRequester, rights.Work ? form.MinutesSpent : null, rights.EitherSide, ct);

    private TicketEntry Going(Ticket ticket, VisitForm form, Actor by) => ticket.Visit(
        new TicketVisit(Istanbul.ToUtc(form.VisitedAt ?? default), form.Place ?? "", form.Finding ?? "", form.Result ?? default, by),
        form.MinutesSpent, by, Now);
}
