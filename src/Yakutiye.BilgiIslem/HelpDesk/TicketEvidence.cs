using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>What the help desk proves of Madde 8: faults solved, visits made, requests met, causes found, targets kept.</summary>
public sealed class TicketEvidence : IDutyEvidence
{
    private const string List = "/destek/talepler";

    public async Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = (Istanbul.StartOf(from), Istanbul.StartOf(to.AddDays(1)));
        var solved = db.Set<Ticket>().Where(t => t.ResolvedAt >= start && t.ResolvedAt < end);
        var counts = await solved.GroupBy(_ => 1).Select(g => new
        {
            Faults = g.Count(t => t.Kind == TicketKind.Fault),
            Requests = g.Count(t => t.Kind == TicketKind.Request),
            Causes = g.Count(t => t.RootCause != null),
            InTime = g.Count(t => t.ResolutionDueAt == null || t.ResolvedAt <= t.ResolutionDueAt),
        }).FirstOrDefaultAsync(ct);
        var visits = await db.Set<TicketVisit>().CountAsync(v => v.At >= start && v.At < end, ct);
        return
        [
            new("M8.1", "Çözülen arıza", counts?.Faults ?? 0, List),
            new("M8.2", "Yerinde müdahale", visits, List),
            new("M8.4", "Karşılanan talep", counts?.Requests ?? 0, List),
            new("M8.62", "Kök nedeni belirlenen kayıt", counts?.Causes ?? 0, List),
            new("M8.81", "Hedef süresi içinde çözülen kayıt", counts?.InTime ?? 0, List),
        ];
    }
}
