using System.IO.Compression;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>A backup that is being read. Nothing in it is believed before its fingerprint has been compared.</summary>
public sealed class BackupArchive : IAsyncDisposable
{
    private readonly ZipArchive _zip;

    private BackupArchive(ZipArchive zip, BackupManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="RefusedException">when the file is not there, cannot be read or is no backup of this portal</exception>
    public static BackupArchive Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new RefusedException(BackupText.NotFound(file));
        }

        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(file);
            var archive = new BackupArchive(zip, ReadManifest(zip));
            zip = null;
            return archive;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or System.Text.Json.JsonException)
        {
            throw new RefusedException(UpkeepText.Unreadable, broken);
        }
        finally
        {
            zip?.Dispose();
        }
    }

    /// <summary>Everything that the manifest names, with what is wrong with it; what is right is written to <paramref name="folder"/>.</summary>
    /// <param name="folder">Null: files are only compared, not written.</param>
    public async Task<List<Finding>> UnpackAsync(string databasePlace, string? folder, IProgress<BackupStep> progress, CancellationToken ct)
    {
        var findings = Strangers().Select(name => new Finding(UpkeepText.Backup, name, UpkeepText.EntryExtra)).ToList();
        BackupFile[] all = Manifest.Database is { } database ? [database, .. Manifest.Files] : [.. Manifest.Files];
        foreach (var (index, file) in all.Index())
        {
            progress.Report(new BackupStep(BackupText.Restoring, (double)index / all.Length));
            var place = file == Manifest.Database ? databasePlace : Place(folder, file.Path);
            if (await UnpackAsync(file, place, ct) is { } problem)
            {
                findings.Add(new Finding(UpkeepText.Backup, file.Path, problem));
            }
        }

        return findings;
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private async Task<string?> UnpackAsync(BackupFile file, string? place, CancellationToken ct)
    {
        if (_zip.GetEntry(file.Path) is not { } entry)
        {
            return UpkeepText.EntryMissing;
        }

        try
        {
            await using var content = await entry.OpenAsync(ct);
            await using var target = place is null ? Stream.Null : Create(place);
            var (size, sha256) = await Fingerprint.CopyAsync(content, target, ct);
            return size == file.Size && sha256 == file.Sha256 ? null : UpkeepText.EntryChanged;
        }
        catch (InvalidDataException)
        {
            return UpkeepText.EntryChanged;
        }
    }

    private IEnumerable<string> Strangers()
    {
        var known = Manifest.Files.Select(f => f.Path).Append(BackupManifest.EntryName).Append(Manifest.Database?.Path ?? "").ToHashSet(StringComparer.Ordinal);
        return _zip.Entries.Select(e => e.FullName).Where(name => !known.Contains(name));
    }

    // A name that climbs out of the folder comes from somebody who wants to write elsewhere.
    private static string? Place(string? folder, string path)
    {
        if (folder is null)
        {
            return null;
        }

        var place = Path.GetFullPath(Path.Combine(folder, path));
        return place.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place
            : throw new RefusedException(UpkeepText.Unreadable);
    }

    private static FileStream Create(string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return new FileStream(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    private static BackupManifest ReadManifest(ZipArchive zip)
    {
        using var entry = (zip.GetEntry(BackupManifest.EntryName) ?? throw new RefusedException(UpkeepText.ManifestMissing)).Open();
        var manifest = BackupManifest.Read(entry) ?? throw new RefusedException(UpkeepText.ManifestMissing);
        return manifest.Format <= BackupManifest.CurrentFormat ? manifest : throw new RefusedException(BackupText.NewerFormat(manifest.Format));
    }
}
