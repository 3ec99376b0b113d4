namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>The section <c>Backup</c> of the configuration.</summary>
public sealed record BackupSettings
{
    public const string Section = "Backup";

    /// <summary>Of the nightly backup, in Istanbul.</summary>
    public int Hour { get; init; } = 2;

    /// <summary>How many backups stay; older ones go when a new one has been verified.</summary>
    public int Keep { get; init; } = 14;

    /// <summary>Null: <c>backups</c> under the storage directory. Better: another disk.</summary>
    public string? Directory { get; init; }

    /// <summary>SQL Server only: a folder that the server itself can write to; null: the database is backed up by the server's own plan.</summary>
    public string? ServerDirectory { get; init; }

    /// <summary>Without a verified backup for so long, an alarm is raised.</summary>
    public int LateAfterHours { get; init; } = 26;

    /// <summary>How often the newest backup is restored for trial.</summary>
    public int RestoreTestDays { get; init; } = 7;
}
