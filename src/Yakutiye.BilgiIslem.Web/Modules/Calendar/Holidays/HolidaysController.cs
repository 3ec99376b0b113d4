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

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Holidays;

[Route("yonetim/takvim/tatil"), Authorize(CalendarPermissions.Manage)]
public sealed class HolidaysController(AppDb db, ICurrentUser user, OnceDesk once, CalendarEditing editing, TimeProvider clock) : Controller
{
    [HttpGet("yeni")]
    public IActionResult New(int? yil)
    {
        var today = Istanbul.Today(clock);
        return View("Edit", new HolidayForm { Date = yil is { } year && year != today.Year ? new DateOnly(Math.Clamp(year, 2000, 2100), 1, 1) : today });
    }

    [HttpPost("yeni")]
    public async Task<IActionResult> New(HolidayForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => AddAsync(form, ct), ct))
            ? Done(form.Date.Year, CalendarText.Saved)
            : View("Edit", form);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await db.Holidays.FindAsync([id], ct) is { } holiday ? View(HolidayForm.Of(holiday)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, HolidayForm form, CancellationToken ct)
    {
        if (await db.Holidays.FindAsync([id], ct) is not { } holiday)
        {
            return NotFound();
        }

        try
        {
            return ModelState.IsValid && await this.TryAsync(() => CorrectAsync(holiday, form, ct)) ? Done(form.Date.Year, CalendarText.Saved) : View(form);
        }
        catch (DbUpdateConcurrencyException)
        {
            return View(await StaleAsync(id, form, ct));
        }
    }

    [HttpPost("{id:int}/dogrula")]
    public async Task<IActionResult> Confirm(int id, CancellationToken ct)
    {
        if (await db.Holidays.FindAsync([id], ct) is not { } holiday)
        {
            return NotFound();
        }

        holiday.Confirm();
        await editing.SaveAsync(ct);
        return Done(holiday.Date.Year, CalendarText.Confirmed);
    }

    [HttpPost("{id:int}/sil")]
    public async Task<IActionResult> Remove(int id, string? reason, CancellationToken ct)
    {
        if (await db.Holidays.FindAsync([id], ct) is not { } holiday)
        {
            return NotFound();
        }

        await editing.RemoveAsync(holiday, reason, ct);
        return Done(holiday.Date.Year, CalendarText.Removed);
    }

    private async Task<int> AddAsync(HolidayForm form, CancellationToken ct)
    {
        var holiday = new Holiday(form.Date, form.Name, form.HalfDay, form.Verified);
        Rule.Require(!await db.Holidays.AnyAsync(h => h.Date == form.Date && h.Name == holiday.Name, ct), CalendarText.DayTaken, nameof(form.Date));

        db.Add(holiday);
        await editing.SaveAsync(ct);
        return holiday.Id;
    }

    private async Task CorrectAsync(Holiday holiday, HolidayForm form, CancellationToken ct)
    {
        var isTaken = await db.Holidays.AnyAsync(h => h.Id != holiday.Id && h.Date == form.Date && h.Name == form.Name.Trim(), ct);
        Rule.Require(!isTaken, CalendarText.DayTaken, nameof(form.Date));

        holiday.Correct(form.Date, form.Name, form.HalfDay);
        db.Expect(holiday, form.Version);
        await editing.SaveAsync(ct);
    }

    private async Task<HolidayForm> StaleAsync(int id, HolidayForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = HolidayForm.Of((await db.Holidays.FindAsync([id], ct))!);
        ModelState.Remove(nameof(form.Version));
        return form with { Version = stored.Version, Conflict = await db.ConflictAsync<Holiday>(id, form.FieldsBeside(stored), ct) };
    }

    private LocalRedirectResult Done(int year, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect($"/yonetim/takvim?yil={year}");
    }
}
