using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Presence;

/// <summary>Knows who is looking at a record now.</summary>
public sealed class PresenceDesk(AppDb db, TimeProvider clock)
{
    /// <summary>An open page reports every 20 seconds; who has missed three reports has left.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Notes that the person is here.</summary>
    /// <returns>the names of the others</returns>
    public async Task<IReadOnlyList<string>> LookAsync(string type, int recordId, int userId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = await db.Set<RecordViewer>().FirstOrDefaultAsync(v => v.Type == type && v.RecordId == recordId && v.UserId == userId, ct);
        if (mine is null)
        {
            db.Add(new RecordViewer(type, recordId, userId, now));
        }
        else
        {
            mine.Seen(now);
        }

        await db.SaveChangesAsync(ct);
        return await db.Set<RecordViewer>()
            .Where(v => v.Type == type && v.RecordId == recordId && v.UserId != userId && v.SeenAt > now - Patience)
            .OrderBy(v => v.User.FullName)
            .Select(v => v.User.FullName)
            .ToListAsync(ct);
    }
}
