using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Changes the matrix and the targets; what is opened or classified from now on follows them.</summary>
public sealed class TicketSetup(AppDb db, TicketRules rules)
{
    public async Task SetMatrixAsync(IReadOnlyDictionary<(TicketUrgency, TicketImpact), TicketPriority> cells, CancellationToken ct)
    {
        var kept = await db.Set<PriorityRule>().ToDictionaryAsync(r => (r.Urgency, r.Impact), ct);
        foreach (var (cell, priority) in cells)
        {
            if (kept.TryGetValue(cell, out var rule))
            {
                rule.Set(priority);
            }
            else
            {
                db.Add(new PriorityRule(cell.Item1, cell.Item2, priority));
            }
        }

        await db.SaveChangesAsync(ct);
        rules.Forget();
    }

    public async Task SetTargetsAsync(IReadOnlyList<TargetFacts> targets, CancellationToken ct)
    {
        var kept = await db.Set<ServiceTarget>().ToDictionaryAsync(t => t.Priority, ct);
        foreach (var (priority, response, resolution, roundTheClock) in targets)
        {
            if (kept.TryGetValue(priority, out var target))
            {
                target.Set(response, resolution, roundTheClock);
            }
            else
            {
                db.Add(new ServiceTarget(priority, response, resolution, roundTheClock));
            }
        }

        await db.SaveChangesAsync(ct);
        rules.Forget();
    }
}

/// <summary>A target as it is typed in.</summary>
public sealed record TargetFacts(TicketPriority Priority, int ResponseMinutes, int ResolutionMinutes, bool RoundTheClock);
