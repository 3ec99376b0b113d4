using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;

/// <summary>The requester's own tickets; those that wait for his word stand first.</summary>
public sealed class MyTicketsCard : IHomeCard
{
    public int Order => 10;

    public Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct) => user.Can(HelpDeskPermissions.Open)
        ? TicketCard.ReadAsync(
            "Kayıtlarım", TicketList.Mine.Path, "Açık kaydınız yok. Bir sorun olursa “Yeni arıza ya da talep” ile bildirin.",
            db.Set<Ticket>().Open.RequestedBy(user.Id), t => t.OrderByDescending(x => x.Status == TicketStatus.Resolved).ThenByDescending(x => x.Id), ct)
        : TicketCard.None;
}
