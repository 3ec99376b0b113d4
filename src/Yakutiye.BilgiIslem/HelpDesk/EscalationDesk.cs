using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>
/// Tells Şef and Müdür when three quarters of a target have gone, and when all of it has. Each notice is a row with a unique
/// key, saved together with what it sends: neither a restart nor a second node can give it twice.
/// </summary>
public sealed class EscalationDesk(AppDb db, TicketNotices notices, TimeProvider clock)
{
    private const int Warning = 75;
    private const int Full = 100;

    /// <returns>how many notices were given</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var given = 0;
        foreach (var due in await DueAsync(now, ct))
        {
            given += await db.OnceAsync(due, ticket => TellAsync(ticket, due, now, ct), now, ct) ? 1 : 0;
        }

        return given;
    }

    private async Task<IReadOnlyList<DueNotice>> DueAsync(DateTime now, CancellationToken ct)
    {
        var given = db.Set<EscalationNotice>();
        var open = db.Set<Ticket>().Where(t => t.EndedAt == null && t.Status != TicketStatus.Resolved);
        var response = await open
            .Where(t => t.RespondedAt == null && t.ResponseWarnAt <= now)
            .Where(t => !given.Any(n => n.TicketId == t.Id && n.Target == EscalationTarget.Response
                && n.DueAt == t.ResponseDueAt && n.Percent == (t.ResponseDueAt <= now ? Full : Warning)))
            .Select(t => new DueNotice(t.Id, EscalationTarget.Response, t.ResponseDueAt <= now ? Full : Warning, t.ResponseDueAt))
            .ToListAsync(ct);
        var resolution = await open
            .Where(t => t.ResolutionDueAt != null && t.ResolutionWarnAt <= now)
            .Where(t => !given.Any(n => n.TicketId == t.Id && n.Target == EscalationTarget.Resolution
                && n.DueAt == t.ResolutionDueAt && n.Percent == (t.ResolutionDueAt <= now ? Full : Warning)))
            .Select(t => new DueNotice(t.Id, EscalationTarget.Resolution, t.ResolutionDueAt <= now ? Full : Warning, t.ResolutionDueAt!.Value))
            .ToListAsync(ct);
        return [.. response, .. resolution];
    }

    private Task TellAsync(Ticket ticket, DueNotice due, DateTime now, CancellationToken ct)
    {
        var sentence = HelpDeskText.TargetPassed(ticket.Number, due.Target, due.Percent, ticket.Title);
        ticket.Escalated(sentence, now);
        return notices.LateAsync(ticket, sentence, ct);
    }
}
