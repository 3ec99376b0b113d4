using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Counts the faults of a record by the tickets that are linked with it, from whichever side.</summary>
public sealed class TicketFaultCounts : IFaultCounts
{
    public async Task<IReadOnlyDictionary<int, int>> SinceAsync(AppDb db, string type, DateTime since, CancellationToken ct)
    {
        var links = db.Set<RecordLink>();
        var pairs = links.Where(l => l.FromType == Ticket.RecordType && l.ToType == type).Select(l => new { Ticket = l.FromId, Record = l.ToId })
            .Union(links.Where(l => l.ToType == Ticket.RecordType && l.FromType == type).Select(l => new { Ticket = l.ToId, Record = l.FromId }));
        return await pairs
            .Where(p => db.Set<Ticket>().Any(t => t.Id == p.Ticket && t.Kind == TicketKind.Fault && t.OpenedAt >= since))
            .GroupBy(p => p.Record).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
