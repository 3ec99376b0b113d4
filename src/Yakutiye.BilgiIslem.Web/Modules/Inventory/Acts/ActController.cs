using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;

/// <summary>How every step of a count, a write-off or a loss is asked for and taken: not visible is 404, not now is a sentence.</summary>
public abstract class ActController : Controller
{
    /// <summary>Null: not there, or not for this person.</summary>
    protected abstract Task<ActHead?> HeadAsync(int id, CancellationToken ct);

    /// <summary>Who saved last, for who came too late.</summary>
    protected abstract Task<Conflict> ConflictAsync(ActHead head, CancellationToken ct);

    /// <summary>What the form of a step offers to choose from.</summary>
    protected virtual Task<ActForm> FillAsync(ActForm form, CancellationToken ct) => Task.FromResult(form);

    /// <summary>Shows the form of a step.</summary>
    protected async Task<IActionResult> AskAsync(int id, ActForm form, CancellationToken ct, [CallerMemberName] string view = "")
    {
        if (await HeadAsync(id, ct) is not { } head)
        {
            return NotFound();
        }

        ModelState.Clear();
        return View(view, await FillAsync(form with { Head = head, Version = head.Version }, ct));
    }

    /// <summary>Takes a step that asks nothing.</summary>
    protected async Task<IActionResult> DoAsync(int id, Func<Task> verb, string done, CancellationToken ct)
    {
        if (await HeadAsync(id, ct) is not { } head)
        {
            return NotFound();
        }

        await verb();
        return Done(head, done);
    }

    /// <summary>Takes a step with what was typed; a refusal or a conflict brings the form back with it.</summary>
    protected async Task<IActionResult> DoAsync(int id, ActForm form, Func<Task> verb, string done, CancellationToken ct, [CallerMemberName] string view = "")
    {
        if (await HeadAsync(id, ct) is not { } head)
        {
            return NotFound();
        }

        var outcome = await this.TrySaveAsync(verb);
        if (outcome is SaveOutcome.Saved)
        {
            return Done(head, done);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var now = outcome is SaveOutcome.Stale ? await HeadAsync(id, ct) ?? head : head;
        var again = form with { Head = now, Version = outcome is SaveOutcome.Stale ? now.Version : form.Version };
        return View(view, await FillAsync(outcome is SaveOutcome.Stale ? again with { Conflict = await ConflictAsync(now, ct) } : again, ct));
    }

    private LocalRedirectResult Done(ActHead head, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(head.Address);
    }
}
