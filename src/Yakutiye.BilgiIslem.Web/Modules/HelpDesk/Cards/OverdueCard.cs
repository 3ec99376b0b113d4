using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;

/// <summary>Targets that were missed, for whoever answers for them.</summary>
public sealed class OverdueCard(TimeProvider clock) : IHomeCard
{
    public int Order => 40;

    public Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct) => user.Can(HelpDeskPermissions.Assign)
        ? TicketCard.ReadAsync(
            "Gecikenler", TicketList.Overdue.Path, "Hedef süresi geçmiş kayıt yok.",
            db.Set<Ticket>().VisibleTo(user).Overdue(clock.GetUtcNow().UtcDateTime), t => t.OrderByDescending(x => x.PriorityRank).ThenBy(x => x.Id), ct, Tone.Danger)
        : TicketCard.None;
}
