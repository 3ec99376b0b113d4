using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Health;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;

/// <summary>What the operations page shows.</summary>
public sealed record OperationsModel(
    DateTime Now,
    HealthReport Health,
    DiskSpace Disk,
    DatabaseFacts Database,
    IReadOnlyList<BackupLine> Backups,
    BackupLine? LastTrial,
    IReadOnlyList<WorkState> Works,
    OutboxFacts Outbox,
    string? Alarm)
{
    /// <summary>A button that would only put another one in the line is not offered.</summary>
    public bool IsBackupUnderWay => Backups.Any(b => b.State is BackupState.Waiting or BackupState.Running);
}

/// <param name="Size">Bytes; null: the server does not say.</param>
/// <param name="Schema">The last migration.</param>
public sealed record DatabaseFacts(string Provider, long? Size, string Schema);

/// <param name="At">When it was asked for, UTC.</param>
public sealed record BackupLine(
    BackupKind Kind, BackupState State, DateTime At, TimeSpan? Took, string? File, long Size, long Rows, int Files, string ByName, string? Error);

public sealed record OutboxFacts(int Waiting, int Failing, int GivenUp, DateTime? LastSentAt);
