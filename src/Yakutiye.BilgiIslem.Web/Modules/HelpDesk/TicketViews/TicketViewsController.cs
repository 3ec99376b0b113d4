using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketViews;

/// <summary>Named filters of the ticket lists.</summary>
[Route("destek/gorunumler"), Authorize(HelpDeskPermissions.Open)]
public sealed class TicketViewsController(SavedViewDesk views, ICurrentUser user) : Controller
{
    private const int LongestQuery = 2000;

    [HttpPost("")]
    public async Task<IActionResult> Save(TicketViewForm form, CancellationToken ct)
    {
        if (TicketList.Find(form.List ?? "") is not { } list || !list.IsFor(user))
        {
            return NotFound();
        }

        Rule.Require(ModelState.IsValid, HelpDeskText.ViewNameLength);
        await views.SaveAsync(user.Id, list.Path, form.Name!, Query(), form.IsShared && user.Can(HelpDeskPermissions.Work), ct);
        this.Flash(FlashTone.Success, HelpDeskText.ViewSaved(form.Name!));
        return LocalRedirect(Back.From(Request));
    }

    [HttpPost("{id:int}/sil")]
    public async Task<IActionResult> Drop(int id, CancellationToken ct) =>
        await views.DropAsync(user.Id, id, ct) ? LocalRedirect(Back.From(Request)) : NotFound();

    // The columns are chosen in the browser, which writes them into its address only.
    private string Query()
    {
        var parts = Back.From(Request).Split('?', 2);
        var kept = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Where(p => !p.StartsWith("sayfa=", StringComparison.Ordinal)));
        Rule.Require(kept.Length <= LongestQuery, HelpDeskText.ViewTooLong);

        return kept;
    }
}
