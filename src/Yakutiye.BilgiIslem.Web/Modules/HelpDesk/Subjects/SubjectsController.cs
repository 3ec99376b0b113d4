using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Subjects;

/// <summary>The tree of subjects and their questions.</summary>
[Route("destek/ayarlar/konular"), Authorize(HelpDeskPermissions.Settings)]
public sealed class SubjectsController(AppDb db, SubjectReading reading, CategoryDesk desk) : Controller
{
    private const string ListPath = "/destek/ayarlar/konular";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ListAsync(ct));

    [HttpGet("yeni")]
    public async Task<IActionResult> New(int? ust, CancellationToken ct) =>
        View("Edit", await reading.WithChoicesAsync(new SubjectForm { ParentId = ust }, 0, ct));

    [HttpPost("yeni")]
    public async Task<IActionResult> New(SubjectForm form, CancellationToken ct)
    {
        if (ModelState.IsValid && await this.TryAsync(() => desk.AddAsync(form.Facts, ct)))
        {
            this.Flash(FlashTone.Success, HelpDeskText.SubjectSaved);
            return LocalRedirect(ListPath);
        }

        return View("Edit", await reading.WithChoicesAsync(form, 0, ct));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await reading.FindAsync(id, ct) is { } category
        ? View(await reading.WithChoicesAsync(SubjectForm.Of(category), id, ct))
        : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, SubjectForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } category)
        {
            return NotFound();
        }

        try
        {
            db.Expect(category, form.Version);
            if (ModelState.IsValid && await this.TryAsync(() => desk.ChangeAsync(category, form.Facts, ct)))
            {
                this.Flash(FlashTone.Success, HelpDeskText.SubjectSaved);
                return LocalRedirect(ListPath);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return await StaleAsync(id, form, ct);
        }

        return View(await reading.WithChoicesAsync(form, id, ct));
    }

    [HttpPost("{id:int}/kapat")]
    public Task<IActionResult> Close(int id, CancellationToken ct) => DoAsync(id, c => desk.CloseAsync(c, ct), HelpDeskText.SubjectClosed, ct);

    [HttpPost("{id:int}/ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, c => desk.ReopenAsync(c, ct), HelpDeskText.SubjectReopened, ct);

    private async Task<IActionResult> StaleAsync(int id, SubjectForm form, CancellationToken ct)
    {
        var (stored, conflict) = await reading.ConflictAsync(form, id, ct);
        ModelState.Remove(nameof(form.Version));
        return View("Edit", await reading.WithChoicesAsync(form with { Version = stored.Version }, id, ct, conflict));
    }

    private async Task<IActionResult> DoAsync(int id, Func<TicketCategory, Task> verb, string done, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } category)
        {
            return NotFound();
        }

        await verb(category);
        this.Flash(FlashTone.Success, done);
        return LocalRedirect(ListPath);
    }
}
