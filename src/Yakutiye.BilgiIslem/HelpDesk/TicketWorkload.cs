using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>How much everybody has in hand, for whoever gives out work.</summary>
public sealed class TicketWorkload(AppDb db, TicketDesk desk, Snapshots snapshots, TimeProvider clock)
{
    private const string Key = "helpdesk/workload";

    /// <summary>Everyone who can be given work, the least loaded first.</summary>
    public Task<IReadOnlyList<PersonLoad>> ReadAsync(CancellationToken ct) => snapshots.GetAsync(Key, () => CountAsync(ct));

    public void Forget() => snapshots.Forget(Key);

    private async Task<IReadOnlyList<PersonLoad>> CountAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var people = await desk.Workers.OrderBy(u => u.FullName).Select(u => new { u.Id, u.FullName, u.Title }).ToListAsync(ct);
        var open = await CountByPersonAsync(db.Set<Ticket>().Open.Where(t => t.Status != TicketStatus.Resolved), ct);
        var late = await CountByPersonAsync(db.Set<Ticket>().Overdue(now), ct);
        return [.. people
            .Select(p => new PersonLoad(p.Id, p.FullName, p.Title, open.GetValueOrDefault(p.Id), late.GetValueOrDefault(p.Id)))
            .OrderBy(p => p.Open)];
    }

    private static Task<Dictionary<int, int>> CountByPersonAsync(IQueryable<Ticket> tickets, CancellationToken ct) => tickets
        .Where(t => t.AssigneeId != null)
        .GroupBy(t => t.AssigneeId!.Value)
        .Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}

/// <param name="Open">Tickets to be worked on; solved ones are not counted.</param>
public sealed record PersonLoad(int Id, string Name, string? Title, int Open, int Overdue)
{
    public string Sentence => HelpDeskText.Workload(Open, Overdue);
}
