using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Leave;

[Route("yonetim/takvim/izin"), Authorize(CalendarPermissions.Manage)]
public sealed class LeaveController(AppDb db, ICurrentUser user, OnceDesk once, CalendarEditing editing, TimeProvider clock) : Controller
{
    [HttpGet("yeni")]
    public IActionResult New(int? yil)
    {
        var today = Istanbul.Today(clock);
        return View("Edit", new LeaveForm { Date = yil is { } year && year != today.Year ? new DateOnly(Math.Clamp(year, 2000, 2100), 1, 1) : today });
    }

    [HttpPost("yeni")]
    public async Task<IActionResult> New(LeaveForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => AddAsync(form, ct), ct))
            ? Done(form.Date.Year, CalendarText.Saved)
            : View("Edit", form);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await db.AdministrativeLeaveDays.FindAsync([id], ct) is { } day ? View(LeaveForm.Of(day)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, LeaveForm form, CancellationToken ct)
    {
        if (await db.AdministrativeLeaveDays.FindAsync([id], ct) is not { } day)
        {
            return NotFound();
        }

        try
        {
            return ModelState.IsValid && await this.TryAsync(() => CorrectAsync(day, form, ct)) ? Done(form.Date.Year, CalendarText.Saved) : View(form);
        }
        catch (DbUpdateConcurrencyException)
        {
            return View(await StaleAsync(id, form, ct));
        }
    }

    [HttpPost("{id:int}/sil")]
    public async Task<IActionResult> Remove(int id, string? reason, CancellationToken ct)
    {
        if (await db.AdministrativeLeaveDays.FindAsync([id], ct) is not { } day)
        {
            return NotFound();
        }

        await editing.RemoveAsync(day, reason, ct);
        return Done(day.Date.Year, CalendarText.Removed);
    }

    private async Task<int> AddAsync(LeaveForm form, CancellationToken ct)
    {
        var day = new AdministrativeLeaveDay(form.Date, form.HalfDay, form.Document, form.Note);
        Rule.Require(!await db.AdministrativeLeaveDays.AnyAsync(d => d.Date == form.Date, ct), CalendarText.DayTaken, nameof(form.Date));

        db.Add(day);
        await editing.SaveAsync(ct);
        return day.Id;
    }

    private async Task CorrectAsync(AdministrativeLeaveDay day, LeaveForm form, CancellationToken ct)
    {
        var isTaken = await db.AdministrativeLeaveDays.AnyAsync(d => d.Id != day.Id && d.Date == form.Date, ct);
        Rule.Require(!isTaken, CalendarText.DayTaken, nameof(form.Date));

        day.Correct(form.Date, form.HalfDay, form.Document, form.Note);
        db.Expect(day, form.Version);
        await editing.SaveAsync(ct);
    }

    private async Task<LeaveForm> StaleAsync(int id, LeaveForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = LeaveForm.Of((await db.AdministrativeLeaveDays.FindAsync([id], ct))!);
        ModelState.Remove(nameof(form.Version));
        return form with { Version = stored.Version, Conflict = await db.ConflictAsync<AdministrativeLeaveDay>(id, form.FieldsBeside(stored), ct) };
    }

    private LocalRedirectResult Done(int year, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect($"/yonetim/takvim?yil={year}");
    }
}
