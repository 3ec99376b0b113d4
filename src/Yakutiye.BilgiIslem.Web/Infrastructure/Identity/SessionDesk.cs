using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Opens, checks and ends sessions. The cookie only names one; whether it still counts is decided here.</summary>
public sealed class SessionDesk(AppDb db, Snapshots snapshots, SessionLimits limits, TimeProvider clock)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<UserSession> OpenAsync(AppUser user, string? address, string? agent, bool usedSecondFactor, CancellationToken ct)
    {
        var session = new UserSession(user.Id, Now, address, agent, usedSecondFactor);
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session;
    }

    /// <summary>The session when it still counts for the person; null when it has ended, is idle for too long or too old.</summary>
    /// <param name="isActivity">False for what the page asks by itself: it does not keep the session from going idle.</param>
    public async Task<UserSession?> CheckAsync(Guid id, int userId, bool isActivity, CancellationToken ct)
    {
        var session = (await snapshots.GetAsync(Key(id), () => ReadAsync(id, ct))).Session;
        if (session is null || session.UserId != userId || session.EndedAt is not null || limits.IsOver(session, Now))
        {
            return null;
        }

        if (isActivity && Now - session.LastSeenAt > SeenEvery)
        {
            await SeenAsync(id, ct);
        }

        return session;
    }

    public async Task EndAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<UserSession>().FirstOrDefaultAsync(s => s.Id == id, ct) is { } session)
        {
            session.End(Now);
            await db.SaveChangesAsync(ct);
        }

        snapshots.Forget(Key(id));
    }

    /// <summary>Ends every open session of the person but the given one.</summary>
    public async Task EndOthersAsync(int userId, Guid? except, CancellationToken ct)
    {
        var others = await db.Set<UserSession>().Where(s => s.UserId == userId && s.EndedAt == null && s.Id != except).ToListAsync(ct);
        others.ForEach(s => s.End(Now));
        await db.SaveChangesAsync(ct);
        others.ForEach(s => snapshots.Forget(Key(s.Id)));
    }

    public async Task VerifiedAsync(Guid id, CancellationToken ct)
    {
        var session = await db.Set<UserSession>().SingleAsync(s => s.Id == id, ct);
        session.Verified(Now);
        await db.SaveChangesAsync(ct);
        snapshots.Forget(Key(id));
    }

    private async Task SeenAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<UserSession>().FirstOrDefaultAsync(s => s.Id == id, ct) is { } session)
        {
            session.Seen(Now);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        snapshots.Forget(Key(id));
    }

    private async Task<Found> ReadAsync(Guid id, CancellationToken ct) =>
        new(await db.Set<UserSession>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct));

    private static string Key(Guid id) => $"session/{id:N}";

    private sealed record Found(UserSession? Session);
}
