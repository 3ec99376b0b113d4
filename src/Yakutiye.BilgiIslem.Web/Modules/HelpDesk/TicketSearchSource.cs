using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk;

/// <summary>Tickets in the search box of every page.</summary>
public sealed class TicketSearchSource(ISearchIndex index) : ISearchSource
{
    public string Heading => HelpDeskPermissions.Module;

    public string? MoreLink(string phrase) => $"/destek/talepler?kapsam=All&q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var lines = await db.Set<Ticket>().VisibleTo(user).Matching(phrase, db, index).NewestFirst.Take(take).Select(TicketLine.From).ToListAsync(ct);
        return [.. lines.Select(l => l.Record)];
    }
}
