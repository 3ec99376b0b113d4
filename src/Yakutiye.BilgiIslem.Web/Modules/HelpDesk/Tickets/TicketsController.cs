using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>The lists of tickets.</summary>
[Route("destek"), Authorize(HelpDeskPermissions.Open)]
public sealed class TicketsController(TicketReading reading, TicketWorkload workload, SavedViewDesk views, ICurrentUser user) : Controller
{
    [HttpGet("talepler")]
    public Task<IActionResult> Index(TicketFilter filter, CancellationToken ct) => ShowAsync(TicketList.Everything, filter, ct);

    [HttpGet("taleplerim")]
    public Task<IActionResult> Mine(TicketFilter filter, CancellationToken ct) => ShowAsync(TicketList.Mine, filter, ct);

    [HttpGet("havuz"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Pool(TicketFilter filter, CancellationToken ct) => ShowAsync(TicketList.Pool, filter, ct);

    [HttpGet("bana-atanan"), Authorize(HelpDeskPermissions.Work)]
    public Task<IActionResult> Assigned(TicketFilter filter, CancellationToken ct) => ShowAsync(TicketList.Assigned, filter, ct);

    [HttpGet("gecikenler"), Authorize(HelpDeskPermissions.SeeAll)]
    public Task<IActionResult> Overdue(TicketFilter filter, CancellationToken ct) => ShowAsync(TicketList.Overdue, filter, ct);

    private async Task<IActionResult> ShowAsync(TicketList list, TicketFilter filter, CancellationToken ct)
    {
        var powers = new TicketPowers(
            user.Can(HelpDeskPermissions.SeeAll), user.Can(HelpDeskPermissions.Work), user.Can(HelpDeskPermissions.Assign), user.Id);
        var names = await reading.NamesAsync(ct);
        var people = powers.SeeAll ? await workload.ReadAsync(ct) : [];
        var saved = await views.OfferedAsync(list.Path, user.Id, ct);
        var page = await reading.Query(list, filter, names).ToPageAsync(TicketRow.From, filter.Page, ct, cap: filter.HasText ? PageReading.SearchCap : PageReading.CountCap);
        return View("Index", new TicketListPage(list, filter, page, names, people, saved, powers, reading.Now));
    }
}
