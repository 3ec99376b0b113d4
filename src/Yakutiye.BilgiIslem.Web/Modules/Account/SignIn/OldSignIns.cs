using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

/// <summary>Forgets addresses and devices when nobody needs them any more; that somebody signed in stays in the audit trail.</summary>
public sealed class OldSignIns(AppDb db, TimeProvider clock) : IScheduledWork
{
    private const int AtATime = 500;
    private static readonly TimeSpan FailuresKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(90);

    public string Title => "Eski oturum ve başarısız giriş kayıtlarının silinmesi";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (failures, sessions) = (now - FailuresKept, now - SessionsKept);
        await RemoveAsync(db.Set<FailedSignIn>().Where(f => f.At < failures).OrderBy(f => f.At), ct);
        await RemoveAsync(db.Set<UserSession>().Where(s => s.LastSeenAt < sessions).OrderBy(s => s.LastSeenAt), ct);
    }

    private async Task RemoveAsync<T>(IQueryable<T> old, CancellationToken ct) where T : class
    {
        while (await old.Take(AtATime).ToListAsync(ct) is { Count: > 0 } rows)
        {
            db.RemoveRange(rows);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
