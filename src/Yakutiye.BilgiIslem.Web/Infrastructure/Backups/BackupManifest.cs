using System.Text.Json;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>What a backup holds, written last, so that a backup without it is none.</summary>
public sealed record BackupManifest
{
    public const string EntryName = "manifest.json";
    public const string DatabaseEntry = "yakutiye.db";
    public const string FilesPrefix = "files/";
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public int Format { get; init; } = CurrentFormat;
    public string AppVersion { get; init; } = "";

    /// <summary>The last migration of the database.</summary>
    public string Schema { get; init; } = "";

    public DateTime TakenAt { get; init; }

    /// <summary>Null: the server backs its database up by itself.</summary>
    public BackupFile? Database { get; init; }

    public IReadOnlyDictionary<string, long> Tables { get; init; } = new Dictionary<string, long>();
    public IReadOnlyList<BackupFile> Files { get; init; } = [];

    public static BackupManifest? Read(Stream stream) => JsonSerializer.Deserialize<BackupManifest>(stream, Json);

    public Task WriteAsync(Stream stream, CancellationToken ct) => JsonSerializer.SerializeAsync(stream, this, Json, ct);
}

/// <param name="Path">The entry's name in the archive.</param>
/// <param name="Size">Bytes.</param>
public sealed record BackupFile(string Path, long Size, string Sha256);
