using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Publishes the aydınlatma metni and knows who has read it (KVKK m.10).</summary>
public sealed class PrivacyDesk(AppDb db, Snapshots snapshots, PowersDesk powers, TimeProvider clock)
{
    private const string Key = "people/notice";

    /// <summary>The text in force; null: none was ever published.</summary>
    public async Task<PrivacyNotice?> CurrentAsync(CancellationToken ct) => (await snapshots.GetAsync(
        Key,
        async () => new Found(await db.Set<PrivacyNotice>().AsNoTracking().OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct)))).Notice;

    /// <summary>Puts a new version in force; everybody is shown it at the next page.</summary>
    public async Task<PrivacyNotice> PublishAsync(string body, CancellationToken ct)
    {
        var notice = await db.InTransactionAsync(
            async () =>
            {
                var last = await db.Set<PrivacyNotice>().MaxAsync(n => (int?)n.Number, ct) ?? 0;
                var next = new PrivacyNotice(last + 1, body, clock.GetUtcNow().UtcDateTime);
                db.Add(next);
                await db.SaveChangesAsync(ct);
                return next;
            },
            ct);
        snapshots.Forget(Key);
        return notice;
    }

    /// <summary>The person has read this version; an older one than the one in force does not count.</summary>
    public async Task ReadAsync(int userId, int noticeId, CancellationToken ct)
    {
        if (await db.Set<PrivacyNotice>().AnyAsync(n => n.Id == noticeId, ct))
        {
            var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
            user.ReadNotice(noticeId);
            await db.SaveChangesAsync(ct);
            powers.Forget(userId);
        }
    }

    private sealed record Found(PrivacyNotice? Notice);
}
