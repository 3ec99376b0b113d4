using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

/// <summary>The tree of movable codes.</summary>
[Route("envanter/ayarlar/kodlar"), Authorize(InventoryPermissions.Settings)]
public sealed class MovableCodesController(AppDb db, MovableCodeReading reading, CodeDesk desk) : Controller
{
    private const string ListPath = "/envanter/ayarlar/kodlar";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken ct) => View(await reading.ListAsync(q, ct));

    [HttpGet("yeni")]
    public async Task<IActionResult> New(int? ust, CancellationToken ct) => await reading.NewAsync(ust, ct) is { } form ? View("Edit", form) : NotFound();

    [HttpPost("yeni")]
    public async Task<IActionResult> New(MovableCodeForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.TryAsync(() => desk.AddAsync(form.Code, form.Name, form.Kind, form.ParentId, form.IsVerified, ct))
            ? Done(InventoryText.CodeSaved)
            : Refused(await reading.WithHeadAsync(form, null, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } code ? View(await reading.WithHeadAsync(MovableCodeForm.Of(code), code, ct)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, MovableCodeForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } code)
        {
            return NotFound();
        }

        db.Expect(code, form.Version);
        return await this.TrySaveAsync(() => desk.ChangeAsync(code, form.Name, form.Kind, form.IsVerified, ct)) switch
        {
            SaveOutcome.Saved => Done(InventoryText.CodeSaved),
            SaveOutcome.Stale => Refused(await reading.ConflictAsync(id, form, ct)),
            SaveOutcome.Refused => Refused(await reading.WithHeadAsync(form, code, ct)),
        };
    }

    [HttpPost("{id:int}/kapat")]
    public Task<IActionResult> Close(int id, CancellationToken ct) => DoAsync(id, c => desk.CloseAsync(c, ct), InventoryText.CodeWasClosed, ct);

    [HttpPost("{id:int}/ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, c => desk.ReopenAsync(c, ct), InventoryText.CodeWasReopened, ct);

    private async Task<IActionResult> DoAsync(int id, Func<MovableCode, Task> verb, string done, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } code)
        {
            return NotFound();
        }

        await verb(code);
        return Done(done);
    }

    private LocalRedirectResult Done(string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(ListPath);
    }

    private ViewResult Refused(MovableCodeForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", form);
    }
}
