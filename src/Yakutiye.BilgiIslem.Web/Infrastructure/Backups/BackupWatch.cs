using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Raises the alarm when a backup is late or has failed: a banner for who may see it, a notice once a day to the administrators.</summary>
public sealed class BackupWatch(
    AppDb db, BackupAlarm alarm, LeaseDesk leases, Notifier notifier, BackupSettings settings, NodeName node, TimeProvider clock)
{
    public const string Notice = "yedek";
    private const string LeaseName = "yedek-alarm";

    public async Task LookAsync(CancellationToken ct)
    {
        alarm.Sentence = await SentenceAsync(ct);
        if (alarm.Sentence is { } sentence && await leases.TryTakeAsync(LeaseName, node.Value, TimeSpan.FromDays(1), ct))
        {
            await notifier.NotifyAsync(await AdministratorsAsync(ct), Notice, sentence, "/yonetim/isletim", ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<string?> SentenceAsync(CancellationToken ct)
    {
        var backups = db.Set<BackupRun>().Where(r => r.Kind != BackupKind.RestoreTest && r.EndedAt != null);
        var last = await backups.OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        if (last?.Error is { } error)
        {
            return BackupText.Failed(error);
        }

        var limit = clock.GetUtcNow().UtcDateTime.AddHours(-settings.LateAfterHours);
        if (last is not null)
        {
            return last.EndedAt < limit ? BackupText.Late(last.EndedAt!.Value) : null;
        }

        // A portal that was set up today has had no night yet.
        var first = await db.AuditEntries.OrderBy(e => e.Id).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct);
        return first < limit ? BackupText.NeverMade : null;
    }

    private Task<List<int>> AdministratorsAsync(CancellationToken ct) => db.UserRoles
        .Join(db.Roles.Where(r => r.Name == RoleNames.Administrator), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
        .ToListAsync(ct);
}
