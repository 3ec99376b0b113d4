using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>The one way from an address to tickets: pages and exports cannot differ in what they show.</summary>
public sealed class TicketReading(AppDb db, ICurrentUser user, ISearchIndex index, TicketCatalog catalog, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<TicketNames> NamesAsync(CancellationToken ct) => catalog.ReadAsync(ct);

    public IQueryable<Ticket> Query(TicketList list, TicketFilter filter, TicketNames names)
    {
        var visible = list.Of(db.Set<Ticket>().VisibleTo(user), user, Now);
        return filter.Of(visible, names.Categories, db, index, Now);
    }
}
