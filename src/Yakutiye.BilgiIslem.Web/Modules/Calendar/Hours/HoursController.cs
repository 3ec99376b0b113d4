using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Hours;

[Route("yonetim/takvim/saatler"), Authorize(CalendarPermissions.Manage)]
public sealed class HoursController(SettingsDesk settings, CalendarEditing editing) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) =>
        View(HoursForm.Of(OfficeHours.Parse((await settings.ReadAsync<OfficeHoursSettings>(ct)).Hours)));

    [HttpPost]
    public async Task<IActionResult> Index(HoursForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || !await this.TryAsync(() => editing.SaveHoursAsync(form.Text, ct)))
        {
            return View(form);
        }

        this.Flash(FlashTone.Success, CalendarText.HoursSaved);
        return LocalRedirect("/yonetim/takvim");
    }
}
