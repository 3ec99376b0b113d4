using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>How every step of a write-off is asked for and taken: not visible is 404, not yours is 403, not now is a sentence.</summary>
public abstract class WriteOffStepController(WriteOffStepDesk steps) : Controller
{
    private const string Views = "~/Modules/Inventory/";

    /// <summary>Shows the form of a step.</summary>
    /// <param name="over">the step was taken already: the back button leads here, and a sentence tells so</param>
    protected async Task<IActionResult> AskAsync<T>(
        int id, Func<WriteOff, bool> may, Func<WriteOff, T> form, CancellationToken ct, Func<WriteOff, bool>? over = null, [CallerMemberName] string view = "")
        where T : WriteOffStepForm
    {
        if (await steps.FindAsync(id, ct) is not { } writeOff)
        {
            return NotFound();
        }

        if (may(writeOff))
        {
            return await PageAsync(view, form(writeOff) with { Version = writeOff.Version }, writeOff, ct);
        }

        return over?.Invoke(writeOff) is true ? Told(id, FlashTone.Warning, WriteOffs.WriteOffText.StepTaken) : Forbid();
    }

    /// <summary>Takes a step with what was typed; a refusal or a conflict brings the form back with it.</summary>
    protected async Task<IActionResult> DoAsync<T>(
        int id, T form, Func<WriteOff, bool> may, Func<WriteOff, Task> verb, string done, CancellationToken ct, [CallerMemberName] string view = "")
        where T : WriteOffStepForm
    {
        if (await steps.FindAsync(id, ct) is not { } writeOff)
        {
            return NotFound();
        }

        if (writeOff.Version == form.Version && !may(writeOff))
        {
            return Forbid();
        }

        try
        {
            return ModelState.IsValid && await this.TryAsync(() => steps.SaveAsync(id, form.Version, verb, ct))
                ? Done(id, done)
                : await PageAsync(view, form, writeOff, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.Remove(nameof(WriteOffStepForm.Version));
            return await steps.ConflictAsync(id, form, ct) is { } late ? await StepViewAsync(view, late, ct) : NotFound();
        }
    }

    /// <summary>Adds a line: <paramref name="add"/> saves by itself, by <see cref="OnceAsync"/>.</summary>
    protected async Task<IActionResult> AddAsync<T>(
        int id, T form, Func<WriteOff, bool> may, Func<Task> add, string done, CancellationToken ct, [CallerMemberName] string view = "")
        where T : WriteOffAddedForm
    {
        if (await steps.FindAsync(id, ct) is not { } writeOff)
        {
            return NotFound();
        }

        if (!may(writeOff))
        {
            return Forbid();
        }

        try
        {
            return ModelState.IsValid && await this.TryAsync(add)
                ? Done(id, done)
                : await PageAsync(view, form, writeOff, ct);
        }
        catch (DbUpdateException)
        {
            // Two votes at the same moment: the later one is asked again, over what the first has changed.
            return await steps.ConflictAsync(id, form, ct) is { } late ? await StepViewAsync(view, late, ct) : NotFound();
        }
    }

    /// <summary>Once, however often the form is sent.</summary>
    protected Task<int> OnceAsync(int id, Guid key, Func<WriteOff, Task<int>> add, CancellationToken ct) => steps.AddAsync(id, key, add, ct);

    /// <summary>Adds to a form what its page shows beside what was typed.</summary>
    protected virtual Task<WriteOffStepForm> FillAsync(WriteOffStepForm form, CancellationToken ct) => Task.FromResult(form);

    private LocalRedirectResult Done(int id, string sentence) => Told(id, FlashTone.Success, sentence);

    private LocalRedirectResult Told(int id, FlashTone tone, string sentence)
    {
        this.Flash(tone, sentence);
        return LocalRedirect(WriteOffNotices.Link(id));
    }

    private Task<IActionResult> PageAsync(string view, WriteOffStepForm form, WriteOff writeOff, CancellationToken ct) =>
        StepViewAsync(view, form with { Head = WriteOffHead.Of(writeOff) }, ct);

    // A refused form is no page of its own: scripts that sent it put it in place.
    private async Task<IActionResult> StepViewAsync(string view, WriteOffStepForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || form.Conflict is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View($"{Views}{(view.Contains('/', StringComparison.Ordinal) ? view : $"WriteOffSteps/{view}")}.cshtml", await FillAsync(form, ct));
    }
}
