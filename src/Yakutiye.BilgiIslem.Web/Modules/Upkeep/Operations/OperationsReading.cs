using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Infrastructure.Health;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;

/// <summary>Gathers what the operations page shows.</summary>
public sealed class OperationsReading(
    AppDb db, IDatabaseCare care, HealthCheckService health, DiskSpace disk, WorkLog works, BackupAlarm alarm, TimeProvider clock)
{
    private const int LastBackups = 14;

    public async Task<OperationsModel> ReadAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var backups = await db.Set<BackupRun>().AsNoTracking().Where(r => r.Kind != BackupKind.RestoreTest)
            .OrderByDescending(r => r.Id).Take(LastBackups).ToListAsync(ct);
        var trial = await db.Set<BackupRun>().AsNoTracking().Where(r => r.Kind == BackupKind.RestoreTest)
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return new OperationsModel(
            now, await health.CheckHealthAsync(ct), disk, await DatabaseAsync(ct), [.. backups.Select(r => Line(r, now))],
            trial is null ? null : Line(trial, now), works.All, await OutboxAsync(ct), alarm.Sentence);
    }

    private async Task<DatabaseFacts> DatabaseAsync(CancellationToken ct) => new(
        care.CopiesItself ? "SQLite" : "SQL Server", await care.SizeAsync(db, ct), (await db.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault() ?? "");

    private async Task<OutboxFacts> OutboxAsync(CancellationToken ct)
    {
        var unsent = db.OutboxMails.Where(m => m.SentAt == null);
        return new OutboxFacts(
            await unsent.CountAsync(m => m.GivenUpAt == null && m.LastError == null, ct),
            await unsent.CountAsync(m => m.GivenUpAt == null && m.LastError != null, ct),
            await unsent.CountAsync(m => m.GivenUpAt != null, ct),
            await db.OutboxMails.MaxAsync(m => m.SentAt, ct));
    }

    private static BackupLine Line(BackupRun run, DateTime now) => new(
        run.Kind, run.StateAt(now), run.RequestedAt, run.EndedAt - run.StartedAt, run.File, run.Size, run.Rows, run.Files, run.ByName, run.Error);
}
