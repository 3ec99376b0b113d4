using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>How much a worker has at hand.</summary>
public sealed record Workload(int PersonId, string Name, string? Title, int Open, int Waiting, int Overdue);

public static class WorkloadQueries
{
    extension(TicketDesk desk)
    {
        /// <summary>Everyone who could be given work, with what each has at hand; the least loaded first.</summary>
        public async Task<IReadOnlyList<Workload>> WorkloadAsync(AppDb db, DateTime now, CancellationToken ct)
        {
            var people = await desk.Workers.Select(u => new { u.Id, u.FullName, u.Title }).ToListAsync(ct);
            var open = await db.Set<Ticket>()
                .Where(t => t.EndedAt == null && t.AssigneeId != null && t.Status != TicketStatus.Resolved)
                .GroupBy(t => t.AssigneeId!.Value)
                .Select(g => new
                {
                    Id = g.Key,
                    Open = g.Count(),
                    Waiting = g.Count(t => t.Status == TicketStatus.OnHold),
                    Overdue = g.Count(t => (t.RespondedAt == null && t.ResponseDueAt < now) || (t.ResolutionDueAt != null && t.ResolutionDueAt < now)),
                })
                .ToDictionaryAsync(g => g.Id, ct);
            return
            [
                .. people.Select(p => open.TryGetValue(p.Id, out var load)
                        ? new Workload(p.Id, p.FullName, p.Title, load.Open, load.Waiting, load.Overdue)
                        : new Workload(p.Id, p.FullName, p.Title, 0, 0, 0))
                    .OrderBy(w => w.Open).ThenBy(w => w.Overdue).ThenBy(w => w.PersonId),
            ];
        }
    }
}
