using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.ReturnConfirmation;

/// <summary>The word of who gave something back: in his own session, or on the tablet of who took it.</summary>
[Route("envanter/iadeler/{id:int}"), Authorize(InventoryPermissions.Own)]
public sealed class ReturnConfirmationController(ReturnReading reading, ReturnPapers papers, ReturnSigning signing, PasswordCheck passwords, ICurrentUser user) : Controller
{
    [HttpGet("onayla")]
    public Task<IActionResult> Confirm(int id, CancellationToken ct) => AskAsync(id, new PasswordYesForm(), "Confirm", ct);

    [HttpPost("onayla")]
    public Task<IActionResult> Confirm(int id, PasswordYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Confirm",
        async () =>
        {
            await passwords.RequireAsync(user.Id, form.Password, ClientAddress.Of(HttpContext), nameof(form.Password), ct);
            await signing.ConfirmAsync(id, form.Version, new Yes(SignatureWay.Portal, null, null, []), user.As(InventoryPermissions.Own), ct);
        },
        ct);

    [HttpGet("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, CancellationToken ct) => AskAsync(id, new DrawnYesForm(), "Draw", ct);

    [HttpPost("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, DrawnYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Draw",
        () => signing.ConfirmAsync(
            id, form.Version, new Yes(SignatureWay.OnTheSpot, form.Present, DrawnSignature.Read(form.Signature), []), user.As(InventoryPermissions.HandOver), ct),
        ct);

    [HttpGet("imzali-belge"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Upload(int id, CancellationToken ct) => AskAsync(id, new PaperYesForm(), "Upload", ct);

    [HttpPost("imzali-belge"), Authorize(InventoryPermissions.HandOver), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Upload(int id, PaperYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Upload",
        () => signing.ConfirmAsync(
            id, form.Version, new Yes(SignatureWay.SignedPaper, form.Present, null, new[] { form.Scan! }.Incoming), user.As(InventoryPermissions.HandOver), ct),
        ct);

    private async Task<IActionResult> AskAsync<T>(int id, T form, string view, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } back)
        {
            return NotFound();
        }

        if (back.CanConfirm)
        {
            return View(view, form with { Version = back.Version, Thing = ThingOf(back) });
        }

        this.Flash(FlashTone.Warning, InventoryText.ReturnDecided(back.Number));
        return LocalRedirect(CustodyNotices.ReturnLink(id));
    }

    private async Task<IActionResult> DoAsync<T>(int id, T form, string view, Func<Task> act, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } back)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(act))
        {
            this.Flash(FlashTone.Success, CustodyText.ReturnConfirmed);
            return LocalRedirect(CustodyNotices.ReturnLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, form with { Version = back.Version, Thing = ThingOf(back) });
    }

    private async Task<CustodyReturn?> FindAsync(int id, CancellationToken ct)
    {
        var back = await reading.IsVisibleAsync(id, ct) ? await papers.ReadAsync(id, ct) : null;
        return back is not null && (back.PersonId == user.Id || user.Can(InventoryPermissions.HandOver)) ? back : null;
    }

    private static SignedThing ThingOf(CustodyReturn back) => new(
        back.Id, back.Number, CustodyNotices.ReturnLink(back.Id), ReturnPapers.Title, back.Person.FullName,
        [.. back.Lines.OrderBy(l => l.Order).Select(l => CustodyWords.Joined(l.RegistryNumber ?? l.Serial, $"{l.Name} {l.Make}".Trim(), l.Condition.TurkishName, l.Missing))],
        "Bu taşınırları yukarıda yazılan durumda geri verdim.");
}
