using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>Gives due mails to one node at a time. A node that dies loses its claim when <see cref="ClaimFor"/> has passed.</summary>
public sealed class MailQueue(AppDb db, TimeProvider clock)
{
    public const int Batch = 20;
    public static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(10);

    /// <summary>The mails that are now this node's to send, oldest first; tracked.</summary>
    public async Task<IReadOnlyList<OutboxMail>> ClaimAsync(string node, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await Due(now).OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Select(m => m.Id).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
        {
            return [];
        }

        return await db.InTransactionAsync(() => TakeAsync(due, node, now, ct), ct);
    }

    // The condition is asked again by the update itself: whoever comes second changes no row.
    private async Task<IReadOnlyList<OutboxMail>> TakeAsync(List<int> due, string node, DateTime now, CancellationToken ct)
    {
        var until = now + ClaimFor;
        await Due(now).Where(m => due.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ClaimedBy, node).SetProperty(m => m.ClaimedUntil, until), ct);
        return await db.OutboxMails
            .Where(m => due.Contains(m.Id) && m.ClaimedBy == node && m.ClaimedUntil == until)
            .OrderBy(m => m.Id)
            .ToListAsync(ct);
    }

    private IQueryable<OutboxMail> Due(DateTime now) => db.OutboxMails.Where(m =>
        m.SentAt == null && m.GivenUpAt == null && m.NextTryAt <= now && (m.ClaimedUntil == null || m.ClaimedUntil < now));
}
