using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Bulk;

/// <summary>What is done to the ticked tickets of a list.</summary>
[Route("destek/talepler")]
public sealed class BulkController(TicketBulk bulk, TicketWorkload workload, ICurrentUser user) : Controller
{
    [HttpPost("toplu-ata"), Authorize(HelpDeskPermissions.Assign)]
    public async Task<IActionResult> Assign(BulkForm form, CancellationToken ct)
    {
        var person = (await workload.ReadAsync(ct)).FirstOrDefault(p => p.Id == form.PersonId);
        Rule.Require(person is not null, HelpDeskText.NotAssignable);

        var result = await bulk.AssignAsync(form.Ids ?? [], person.Id, user, user.As(HelpDeskPermissions.Assign), ct);
        return Tell(result, HelpDeskText.BulkAssigned(result.Done.Count, person.Name));
    }

    [HttpPost("toplu-al"), Authorize(HelpDeskPermissions.Work)]
    public async Task<IActionResult> Take(BulkForm form, CancellationToken ct)
    {
        var result = await bulk.AssignAsync(form.Ids ?? [], user.Id, user, user.As(HelpDeskPermissions.Work), ct);
        return Tell(result, HelpDeskText.BulkTaken(result.Done.Count));
    }

    private LocalRedirectResult Tell(BulkResult result, string done)
    {
        if (result.Done.Count > 0)
        {
            this.Flash(FlashTone.Success, done);
        }

        foreach (var refusal in result.Refusals)
        {
            this.Flash(FlashTone.Warning, refusal);
        }

        return LocalRedirect(Back.From(Request));
    }
}
