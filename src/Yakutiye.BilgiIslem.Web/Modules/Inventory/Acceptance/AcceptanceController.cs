using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>The three ways of taking over, and the two of not doing so.</summary>
[Route("envanter/teslim/{id:int}"), Authorize(InventoryPermissions.Own)]
public sealed class AcceptanceController(
    DocumentReading reading, DocumentPapers papers, SigningDesk signing, AcceptanceDesk desk, PasswordCheck passwords, ICurrentUser user) : Controller
{
    [HttpGet("teslim-al")]
    public Task<IActionResult> Accept(int id, CancellationToken ct) => AskAsync(id, new PasswordYesForm(), "Accept", ct);

    [HttpPost("teslim-al")]
    public Task<IActionResult> Accept(int id, PasswordYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Accept", CustodyText.Accepted,
        async () =>
        {
            await passwords.RequireAsync(user.Id, form.Password, ClientAddress.Of(HttpContext), nameof(form.Password), ct);
            await signing.AcceptAsync(id, form.Version, new Yes(SignatureWay.Portal, null, null, []), user.As(InventoryPermissions.Own), ct);
        },
        ct);

    [HttpGet("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, CancellationToken ct) => AskAsync(id, new DrawnYesForm(), "Draw", ct);

    [HttpPost("imza"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Draw(int id, DrawnYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Draw", CustodyText.Accepted,
        () => signing.AcceptAsync(
            id, form.Version, new Yes(SignatureWay.OnTheSpot, form.Present, DrawnSignature.Read(form.Signature), []), user.As(InventoryPermissions.HandOver), ct),
        ct);

    [HttpGet("imzali-belge"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Upload(int id, CancellationToken ct) => AskAsync(id, new PaperYesForm(), "Upload", ct);

    [HttpPost("imzali-belge"), Authorize(InventoryPermissions.HandOver), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Upload(int id, PaperYesForm form, CancellationToken ct) => DoAsync(
        id, form, "Upload", CustodyText.Accepted,
        () => signing.AcceptAsync(
            id, form.Version, new Yes(SignatureWay.SignedPaper, form.Present, null, new[] { form.Scan! }.Incoming), user.As(InventoryPermissions.HandOver), ct),
        ct);

    /// <summary>By the recipient, or noted by who stood there with the devices.</summary>
    [HttpGet("reddet")]
    public Task<IActionResult> Refuse(int id, CancellationToken ct) => AskAsync(id, new NoForm(), "Refuse", ct);

    [HttpPost("reddet")]
    public Task<IActionResult> Refuse(int id, NoForm form, CancellationToken ct) => DoAsync(
        id, form, "Refuse", CustodyText.Refused, () => desk.RefuseAsync(id, form.Version, form.Reason, user.As(InventoryPermissions.Own), ct), ct);

    [HttpGet("iptal"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Cancel(int id, CancellationToken ct) => AskAsync(id, new NoForm(), "Cancel", ct);

    [HttpPost("iptal"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Cancel(int id, NoForm form, CancellationToken ct) => DoAsync(
        id, form, "Cancel", CustodyText.Cancelled, () => desk.CancelAsync(id, form.Version, form.Reason, user.As(InventoryPermissions.HandOver), ct), ct);

    private async Task<IActionResult> AskAsync<T>(int id, T form, string view, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } document)
        {
            return NotFound();
        }

        if (document.CanAccept)
        {
            return View(view, form with { Version = document.Version, Thing = ThingOf(document) });
        }

        this.Flash(FlashTone.Warning, InventoryText.DocumentDecided(document.Number));
        return LocalRedirect(CustodyNotices.DocumentLink(id));
    }

    private async Task<IActionResult> DoAsync<T>(int id, T form, string view, string done, Func<Task> act, CancellationToken ct) where T : YesForm
    {
        if (await FindAsync(id, ct) is not { } document)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(act))
        {
            this.Flash(FlashTone.Success, done);
            return LocalRedirect(CustodyNotices.DocumentLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, form with { Version = document.Version, Thing = ThingOf(document) });
    }

    // A unit's colleague sees the document, but it is not his to answer.
    private async Task<CustodyDocument?> FindAsync(int id, CancellationToken ct)
    {
        var document = await reading.IsVisibleAsync(id, ct) ? await papers.ReadAsync(id, ct) : null;
        return document is not null && (document.PersonId == user.Id || user.Can(InventoryPermissions.HandOver)) ? document : null;
    }

    private static SignedThing ThingOf(CustodyDocument document) => new(
        document.Id, document.Number, CustodyNotices.DocumentLink(document.Id), DocumentPapers.TitleOf(document), document.Person.FullName,
        [.. document.Lines.OrderBy(l => l.Order).Select(l => CustodyWords.Joined(l.Tag, $"{l.Name} {l.Make}".Trim(), l.Serial, string.Join(", ", l.Accessories)))],
        document.Kind is MoveKind.CommonUse
            ? "Bu taşınırlar alanda eksiksiz bulunuyor; korunmasından alan sorumlusu olarak sorumluyum."
            : "Bu taşınırları sağlam ve eksiksiz teslim aldım; başkasına devretmeyeceğimi, ayrılırken geri vereceğimi bilirim.");
}
