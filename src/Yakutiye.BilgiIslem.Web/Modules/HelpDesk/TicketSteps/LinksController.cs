using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Presence;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>Links with other records, and who else has the ticket open.</summary>
[Route("destek/talepler/{id:int}")]
public sealed class LinksController(StepDesk steps, TicketLinks links, PresenceDesk presence, ICurrentUser user) : StepController(steps)
{
    [HttpPost("bagla"), Authorize(HelpDeskPermissions.Work)]
    public async Task<IActionResult> Link(int id, string? number, CancellationToken ct)
    {
        await links.AddAsync(id, number, user, user.As(HelpDeskPermissions.Work), ct);
        return Done(id, StepText.Linked);
    }

    [HttpPost("bag-kaldir/{linkId:int}"), Authorize(HelpDeskPermissions.Work)]
    public async Task<IActionResult> Unlink(int id, int linkId, CancellationToken ct) =>
        await links.RemoveAsync(id, linkId, user, ct) ? Done(id, StepText.Unlinked) : NotFound();

    [HttpPost("bakan"), QuietRequest]
    public async Task<IActionResult> Look(int id, CancellationToken ct)
    {
        if (!await links.IsVisibleAsync(id, user, ct))
        {
            return NotFound();
        }

        var others = await presence.LookAsync(Ticket.RecordType, id, user.Id, ct);
        return PartialView("~/Modules/HelpDesk/TicketSteps/_Lookers.cshtml", others);
    }
}
