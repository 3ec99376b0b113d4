using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>The three ways of saying yes: in one's own session, on the tablet of who stands there, on paper.</summary>
public abstract class SigningController(PasswordCheck passwords, ICurrentUser user) : Controller
{
    private const string Views = "~/Modules/Inventory/Acceptance/";

    /// <summary>What the person reads when it is signed.</summary>
    protected abstract string SignedText { get; }

    [HttpGet("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, CancellationToken ct) => AskAsync(id, new DrawnYesForm(), Views + "Draw.cshtml", ct);

    [HttpPost("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, DrawnYesForm form, CancellationToken ct) => DoAsync(
        id, form, Views + "Draw.cshtml", SignedText,
        () => SignAsync(
            id, form.Version, new Yes(SignatureWay.OnTheSpot, form.Present, DrawnSignature.Read(form.Signature), []), user.As(InventoryPermissions.HandOver), ct),
        ct);

    [HttpGet("imzali-belge"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Upload(int id, CancellationToken ct) => AskAsync(id, new PaperYesForm(), Views + "Upload.cshtml", ct);

    [HttpPost("imzali-belge"), Authorize(InventoryPermissions.HandOver), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Upload(int id, PaperYesForm form, CancellationToken ct) => DoAsync(
        id, form, Views + "Upload.cshtml", SignedText,
        () => SignAsync(
            id, form.Version, new Yes(SignatureWay.SignedPaper, form.Present, null, new[] { form.Scan! }.Incoming), user.As(InventoryPermissions.HandOver), ct),
        ct);

    /// <summary>Null: not there, or not his to answer.</summary>
    protected abstract Task<SignedThing?> FindAsync(int id, CancellationToken ct);

    protected abstract Task SignAsync(int id, Guid version, Yes yes, Actor by, CancellationToken ct);

    /// <summary>In one's own session, with the password again.</summary>
    protected Task<IActionResult> SignHereAsync(int id, PasswordYesForm form, string view, CancellationToken ct) => DoAsync(
        id, form, view, SignedText,
        async () =>
        {
            await passwords.RequireAsync(user.Id, form.Password, ClientAddress.Of(HttpContext), nameof(form.Password), ct);
            await SignAsync(id, form.Version, new Yes(SignatureWay.Portal, null, null, []), user.As(InventoryPermissions.Own), ct);
        },
        ct);

    protected async Task<IActionResult> AskAsync<T>(int id, T form, string view, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } thing)
        {
            return NotFound();
        }

        if (thing.WhyClosed is not { } why)
        {
            return View(view, form with { Version = thing.Version, Thing = thing });
        }

        this.Flash(FlashTone.Warning, why);
        return LocalRedirect(thing.Path);
    }

    protected async Task<IActionResult> DoAsync<T>(int id, T form, string view, string done, Func<Task> act, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } thing)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(act))
        {
            this.Flash(FlashTone.Success, done);
            return LocalRedirect(thing.Path);
        }

        return this.Again(form with { Version = thing.Version, Thing = thing }, view);
    }
}
