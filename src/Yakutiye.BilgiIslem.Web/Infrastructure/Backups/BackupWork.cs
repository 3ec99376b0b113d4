using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Makes the nightly backup, those that somebody asked for, and the weekly trial of restoring. One node at a time.</summary>
public sealed class BackupWork(
    AppDb db, BackupDesk desk, BackupWatch watch, LeaseDesk leases, BackupSettings settings, NodeName node, TimeProvider clock) : IScheduledWork
{
    public const string LeaseName = "yedek";

    // After a failure there is no use in trying again at once.
    private static readonly TimeSpan RetryAfter = TimeSpan.FromHours(1);

    public string Title => "Yedek alır ve dener";

    public TimeSpan Every => TimeSpan.FromSeconds(15);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await NextAsync(ct) is not null && await leases.TryTakeAsync(LeaseName, node.Value, BackupRun.Longest, ct))
        {
            try
            {
                // Asked again under the lease: another node may just have done it.
                while (await NextAsync(ct) is { } next)
                {
                    await DoAsync(next, ct);
                    db.ChangeTracker.Clear();
                }
            }
            finally
            {
                await leases.ReleaseAsync(LeaseName, node.Value, CancellationToken.None);
            }
        }

        await watch.LookAsync(ct);
    }

    private async Task<Due?> NextAsync(CancellationToken ct)
    {
        var runs = db.Set<BackupRun>();
        var asked = await runs.Where(r => r.StartedAt == null).OrderBy(r => r.Id).Select(r => new Due(r.Id, r.Kind, r.ByName)).FirstOrDefaultAsync(ct);
        if (asked is not null)
        {
            return asked;
        }

        if (await IsNightDueAsync(runs, ct))
        {
            return new Due(null, BackupKind.Nightly, BackupText.Nobody);
        }

        return await IsTrialDueAsync(runs, ct) ? new Due(null, BackupKind.RestoreTest, BackupText.Nobody) : null;
    }

    private async Task<bool> IsNightDueAsync(IQueryable<BackupRun> runs, CancellationToken ct)
    {
        var tried = runs.Where(r => r.Kind == BackupKind.Nightly);

        // What the archive says against its source is alarmed, and no better an hour later: it is kept, and the night is done.
        var done = await tried.Where(r => r.EndedAt != null && r.File != null).MaxAsync(r => r.StartedAt, ct);
        var last = await tried.MaxAsync(r => r.StartedAt, ct);
        return BackupPlan.IsDue(done, Now, settings.Hour) && (last is null || last < Now - RetryAfter || BackupPlan.IsDue(last, Now, settings.Hour));
    }

    private async Task<bool> IsTrialDueAsync(IQueryable<BackupRun> runs, CancellationToken ct)
    {
        var last = await runs.Where(r => r.Kind == BackupKind.RestoreTest).MaxAsync(r => r.StartedAt, ct);
        var after = last ?? DateTime.MinValue;
        return after < Now.AddDays(-settings.RestoreTestDays)
            && await runs.AnyAsync(r => r.Kind != BackupKind.RestoreTest && r.EndedAt != null && r.Error == null && r.StartedAt > after, ct);
    }

    private Task<BackupRun> DoAsync(Due due, CancellationToken ct) => due.Kind is BackupKind.RestoreTest
        ? desk.TryRestoreAsync(due.RunId, due.ByName, ct)
        : desk.BackUpAsync(due.RunId, due.Kind, due.ByName, null, Unwatched.Instance, ct);

    private sealed record Due(int? RunId, BackupKind Kind, string ByName);
}
