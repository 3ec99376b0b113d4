namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>One backup, or one trial of restoring it: asked for, made, verified or failed.</summary>
public sealed class BackupRun
{
    /// <summary>No backup takes longer; one that has not ended by then died with its node.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    private const int LongestError = 1000;

    public BackupRun(BackupKind kind, string byName, DateTime now) => (Kind, ByName, RequestedAt) = (kind, byName, now);

    private BackupRun() { }

    public int Id { get; private set; }
    public BackupKind Kind { get; private set; }

    /// <summary>Who asked for it.</summary>
    public string ByName { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    /// <summary>The file's name in the backup folder; null: none was made.</summary>
    public string? File { get; private set; }

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    public long Rows { get; private set; }
    public int Files { get; private set; }

    /// <summary>Null: it went well, or is not over.</summary>
    public string? Error { get; private set; }

    public string? Node { get; private set; }

    public bool IsVerified => EndedAt is not null && Error is null;

    public BackupState StateAt(DateTime now) => this switch
    {
        { EndedAt: not null, Error: null } => BackupState.Verified,
        { EndedAt: not null } => BackupState.Failed,
        { StartedAt: { } started } when started + Longest < now => BackupState.Abandoned,
        { StartedAt: not null } => BackupState.Running,
        _ => BackupState.Waiting,
    };

    public void Start(string node, DateTime now) => (Node, StartedAt) = (node, now);

    public void Made(string file, long size, long rows, int files) => (File, Size, Rows, Files) = (file, size, rows, files);

    public void End(string? error, DateTime now) =>
        (Error, EndedAt) = (error is { Length: > LongestError } ? error[..LongestError] : error, now);
}
