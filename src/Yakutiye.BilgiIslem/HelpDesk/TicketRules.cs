using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The matrix and the targets as they stand, and the due times that follow from them.</summary>
public sealed class TicketRules(AppDb db, Snapshots snapshots, CalendarDesk calendar)
{
    private const string Key = "helpdesk/rules";

    public async Task<TicketPriority> PriorityAsync(TicketUrgency urgency, TicketImpact impact, CancellationToken ct) =>
        (await ReadAsync(ct)).Matrix.Of(urgency, impact);

    public async Task<TicketDue> DueAsync(Ticket ticket, CancellationToken ct)
    {
        var target = (await ReadAsync(ct)).Targets[ticket.Priority];
        return new TicketClock(await calendar.ReadAsync(ct)).Due(ticket.OpenedAt, target, ticket.Pauses);
    }

    public async Task<ServiceTarget> TargetAsync(TicketPriority priority, CancellationToken ct) => (await ReadAsync(ct)).Targets[priority];

    public async Task<PriorityMatrix> MatrixAsync(CancellationToken ct) => (await ReadAsync(ct)).Matrix;

    public void Forget() => snapshots.Forget(Key);

    private Task<Current> ReadAsync(CancellationToken ct) => snapshots.GetAsync(
        Key,
        async () => new Current(
            new PriorityMatrix(await db.Set<PriorityRule>().AsNoTracking().ToListAsync(ct)),
            ServiceTarget.Default.Concat(await db.Set<ServiceTarget>().AsNoTracking().ToListAsync(ct))
                .GroupBy(t => t.Priority).ToDictionary(g => g.Key, g => g.Last())));

    private sealed record Current(PriorityMatrix Matrix, IReadOnlyDictionary<TicketPriority, ServiceTarget> Targets);
}
