using System.Globalization;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>The folder that the backups lie in.</summary>
public sealed class BackupShelf(BackupSettings settings, StoragePaths paths)
{
    private const string Prefix = "yakutiye-";
    private const string Extension = ".zip";

    public string Folder => Directory.CreateDirectory(settings.Directory ?? paths.Backups).FullName;

    /// <summary>A name that sorts by time; the random part keeps two nodes apart.</summary>
    public static string NewName(DateTime nowUtc) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{nowUtc:yyyyMMdd-HHmmss}-{Guid.NewGuid().ToString("N")[..6]}{Extension}");

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<FileInfo> In(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles(Prefix + "*" + Extension).OrderByDescending(f => f.Name, StringComparer.Ordinal)];

    public FileInfo? Newest() => In(Folder).Count > 0 ? In(Folder)[0] : null;

    /// <summary>Removes what is older than the newest <see cref="BackupSettings.Keep"/>, and half-written ones of a node that died.</summary>
    public void Prune(DateTime nowUtc)
    {
        foreach (var old in In(Folder).Skip(Math.Max(1, settings.Keep)))
        {
            old.Delete();
        }

        foreach (var half in new DirectoryInfo(Folder).EnumerateFileSystemInfos("*" + BackupWriter.TemporaryExtension)
            .Where(f => f.LastWriteTimeUtc < nowUtc - BackupRun.Longest))
        {
            Discard(half.FullName);
        }
    }

    public static void Discard(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
