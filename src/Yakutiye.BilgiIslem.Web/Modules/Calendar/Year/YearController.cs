using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;

[Route("yonetim/takvim"), Authorize(CalendarPermissions.Manage)]
public sealed class YearController(AppDb db, CalendarDesk desk, SettingsDesk settings, TimeProvider clock) : Controller
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    [HttpGet]
    public async Task<IActionResult> Index(int? yil, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var year = Math.Clamp(yil ?? today.Year, FirstYear, LastYear);
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return View(new YearPage(
            year,
            today,
            await desk.ReadAsync(ct),
            OfficeHours.Parse((await settings.ReadAsync<OfficeHoursSettings>(ct)).Hours),
            await db.Holidays.AsNoTracking().Where(h => h.Date >= from && h.Date <= to).OrderBy(h => h.Date).ThenBy(h => h.Id).ToListAsync(ct),
            await db.AdministrativeLeaveDays.AsNoTracking().Where(d => d.Date >= from && d.Date <= to).OrderBy(d => d.Date).ToListAsync(ct)));
    }
}
