using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;

/// <summary>The technician's queue, the most urgent first.</summary>
public sealed class AssignedToMeCard : IHomeCard
{
    public int Order => 20;

    public Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct) => user.Can(HelpDeskPermissions.Work)
        ? TicketCard.ReadAsync(
            "Bana atanan", TicketList.Assigned.Path, "Üzerinizde bekleyen kayıt yok.",
            db.Set<Ticket>().Open.AssignedTo(user.Id).Where(t => t.Status != TicketStatus.Resolved),
            t => t.OrderByDescending(x => x.PriorityRank).ThenBy(x => x.ResolutionDueAt).ThenBy(x => x.Id), ct)
        : TicketCard.None;
}
