using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;

/// <summary>Answers the picker of the device that a ticket is about.</summary>
public sealed class DevicesController(TicketDevices devices, ICurrentUser user) : Controller
{
    [HttpGet("destek/cihazlar"), Authorize(HelpDeskPermissions.Open)]
    public async Task<IActionResult> Find(string? q, CancellationToken ct) => Json(
        (await devices.OfferAsync(user.Id, q, ct)).Select(d => new { value = d.Id.ToString(CultureInfo.InvariantCulture), text = d.Name, sub = d.Sub }));
}
