using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>What the technician puts right: what the ticket is about, and that it has been told before.</summary>
[Route("destek/talepler/{id:int}"), Authorize(HelpDeskPermissions.Work)]
public sealed class CorrectionController(StepDesk steps, TicketDesk desk, TicketWork work, ICurrentUser user) : StepController(steps)
{
    [HttpGet("siniflandir")]
    public Task<IActionResult> Classify(int id, CancellationToken ct) =>
        AskAsync(id, r => r.Work, t => new ClassifyForm { CategoryId = t.CategoryId, Impact = t.Impact }, ct);

    [HttpPost("siniflandir")]
    public Task<IActionResult> Classify(int id, ClassifyForm form, CancellationToken ct) =>
        DoAsync(id, form, r => r.Work, s => ClassifyAsync(s, form, ct), StepText.Classified, ct);

    [HttpGet("mukerrer")]
    public Task<IActionResult> Merge(int id, CancellationToken ct) => AskAsync(id, r => r.Merge, _ => new MergeForm(), ct);

    [HttpPost("mukerrer")]
    public Task<IActionResult> Merge(int id, MergeForm form, CancellationToken ct) =>
        DoAsync(id, form, r => r.Merge, s => work.MergeAsync(s.Ticket, form.Number, user, s.Rights.Worker, ct), StepText.Merged, ct);

    private Task ClassifyAsync(TicketStep step, ClassifyForm form, CancellationToken ct)
    {
        Rule.Require(form.Impact is not null, HelpDeskText.ImpactMissing, nameof(ClassifyForm.Impact));

        return desk.ClassifyAsync(step.Ticket, form.CategoryId ?? 0, form.Impact.Value, step.Rights.Worker, ct);
    }
}
