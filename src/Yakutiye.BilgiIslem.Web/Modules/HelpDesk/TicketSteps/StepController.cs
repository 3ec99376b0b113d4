using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>How every step of a ticket is asked for and taken: not visible is 404, not yours is 403, not now is a sentence.</summary>
public abstract class StepController(StepDesk steps) : Controller
{
    private const string Views = "~/Modules/HelpDesk/TicketSteps/";

    /// <summary>Shows the form of a step.</summary>
    protected async Task<IActionResult> AskAsync(
        int id, Func<TicketRights, bool> may, Func<Ticket, StepForm> form, CancellationToken ct, [CallerMemberName] string view = "")
    {
        if (await steps.FindAsync(id, ct) is not { } step)
        {
            return NotFound();
        }

        return may(step.Rights) ? Page(view, form(step.Ticket) with { Version = step.Ticket.Version }, step) : Forbid();
    }

    /// <summary>Takes a step that asks nothing.</summary>
    protected async Task<IActionResult> DoAsync(
        int id, Guid version, Func<TicketRights, bool> may, Func<TicketStep, Task> verb, string done, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } step)
        {
            return NotFound();
        }

        if (!may(step.Rights))
        {
            return Forbid();
        }

        await steps.SaveAsync(step, version, verb, ct);
        return Done(id, done);
    }

    /// <summary>Takes a step with what was typed; a refusal or a conflict brings the form back with it.</summary>
    protected async Task<IActionResult> DoAsync(
        int id, StepForm form, Func<TicketRights, bool> may, Func<TicketStep, Task> verb, string done, CancellationToken ct,
        [CallerMemberName] string view = "")
    {
        if (await steps.FindAsync(id, ct) is not { } step)
        {
            return NotFound();
        }

        if (!may(step.Rights))
        {
            return Forbid();
        }

        try
        {
            return ModelState.IsValid && await this.TryAsync(() => steps.SaveAsync(step, form.Version, verb, ct))
                ? Done(id, done)
                : Page(view, form, step);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.Remove(nameof(StepForm.Version));
            return await steps.ConflictAsync(id, form, ct) is { } late ? StepView(view, late) : NotFound();
        }
    }

    /// <summary>Adds a line: <paramref name="add"/> saves by itself, and once.</summary>
    protected async Task<IActionResult> AddAsync(
        int id, AddedForm form, Func<TicketRights, bool> may, Func<TicketStep, Task> add, string done, CancellationToken ct,
        [CallerMemberName] string view = "")
    {
        if (await steps.FindAsync(id, ct) is not { } step)
        {
            return NotFound();
        }

        if (!may(step.Rights))
        {
            return Forbid();
        }

        return ModelState.IsValid && await this.TryAsync(() => add(step)) ? Done(id, done) : Page(view, form, step);
    }

    protected IActionResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(TicketNotices.Link(id));
    }

    private ViewResult Page(string view, StepForm form, TicketStep step) =>
        StepView(view, form with { Head = StepHead.Of(step.Ticket, step.Rights) });

    // A refused form is no page of its own: scripts that sent it put it in place.
    private ViewResult StepView(string view, StepForm form)
    {
        if (!ModelState.IsValid || form.Conflict is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View($"{Views}{view}.cshtml", form);
    }
}
