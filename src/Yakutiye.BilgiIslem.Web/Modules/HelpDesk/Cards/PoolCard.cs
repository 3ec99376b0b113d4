using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;

/// <summary>What nobody has yet, for whoever gives out or takes work.</summary>
public sealed class PoolCard : IHomeCard
{
    public int Order => 30;

    public Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct) => user.Can(HelpDeskPermissions.Work)
        ? TicketCard.ReadAsync(
            "Havuzda bekleyen", TicketList.Pool.Path, "Atanmamış kayıt yok.",
            db.Set<Ticket>().VisibleTo(user).InPool, t => t.OrderByDescending(x => x.PriorityRank).ThenBy(x => x.Id), ct)
        : TicketCard.None;
}
