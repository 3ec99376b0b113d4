using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>
/// Makes one archive of the database and the files while the portal goes on working. The database comes first: a row exists only
/// when its file lies safely on the disk, so every file that the copy knows can still be found.
/// </summary>
public sealed class BackupWriter(AppDb db, IDatabaseCare care, IFileStore store, BackupSettings settings, TimeProvider clock)
{
    public const string TemporaryExtension = ".yarim";

    public async Task<(string File, BackupManifest Manifest)> WriteAsync(string folder, IProgress<BackupStep> progress, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var taken = clock.GetUtcNow().UtcDateTime;
        var target = Path.Combine(folder, BackupShelf.NewName(taken));
        var temporary = target + TemporaryExtension;
        var copy = target + ".db" + TemporaryExtension;
        try
        {
            var manifest = await PackAsync(copy, temporary, taken, progress, ct);
            File.Move(temporary, target);
            return (target, manifest);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(temporary);
        }
    }

    private async Task<BackupManifest> PackAsync(string copy, string temporary, DateTime taken, IProgress<BackupStep> progress, CancellationToken ct)
    {
        await using var target = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        BackupManifest manifest;
        await using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            manifest = care.CopiesItself
                ? await PackDatabaseAsync(archive, copy, taken, progress, ct)
                : await AskServerAsync(archive, taken, progress, ct);
            await using var entry = archive.CreateEntry(BackupManifest.EntryName).Open();
            await manifest.WriteAsync(entry, ct);
        }

        // Only what is on the disk may bear a backup's name.
        target.Flush(flushToDisk: true);
        return manifest;
    }

    private async Task<BackupManifest> PackDatabaseAsync(
        ZipArchive archive, string copy, DateTime taken, IProgress<BackupStep> progress, CancellationToken ct)
    {
        progress.Report(new BackupStep(BackupText.CopyingDatabase, 0));
        await care.CopyAsync(db, copy, ct);
        progress.Report(new BackupStep(BackupText.Packing, 0));
        BackupFile database;
        await using (var source = File.OpenRead(copy))
        {
            database = await PackAsync(archive, BackupManifest.DatabaseEntry, source, CompressionLevel.Fastest, ct);
        }

        await using var copied = care.OpenCopy(copy);
        return await DescribeAsync(copied, archive, taken, progress, ct) with { Database = database };
    }

    private async Task<BackupManifest> AskServerAsync(ZipArchive archive, DateTime taken, IProgress<BackupStep> progress, CancellationToken ct)
    {
        if (settings.ServerDirectory is { } place)
        {
            progress.Report(new BackupStep(BackupText.CopyingDatabase, 0));
            await care.CopyAsync(db, $"{place.TrimEnd('/', '\\')}/{Path.ChangeExtension(BackupShelf.NewName(taken), ".bak")}", ct);
        }

        return await DescribeAsync(db, archive, taken, progress, ct);
    }

    private async Task<BackupManifest> DescribeAsync(
        AppDb from, ZipArchive archive, DateTime taken, IProgress<BackupStep> progress, CancellationToken ct) => new()
    {
        AppVersion = AppVersion.Text,
        Schema = (await from.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault() ?? "",
        TakenAt = taken,
        Tables = await TableCounts.ReadAsync(from, ct),
        Files = await PackFilesAsync(from, archive, progress, ct),
    };

    private async Task<List<BackupFile>> PackFilesAsync(AppDb from, ZipArchive archive, IProgress<BackupStep> progress, CancellationToken ct)
    {
        var names = await from.Attachments.OrderBy(a => a.Id).Select(a => a.StoredName).ToListAsync(ct);
        var packed = new List<BackupFile>(names.Count);
        foreach (var (index, name) in names.Index())
        {
            progress.Report(new BackupStep(BackupText.CopyingFiles, (double)index / names.Count));
            await using var content = store.Open(name);

            // A file that is gone must not stop the backup of all others; the check afterwards names it.
            if (content is not null)
            {
                packed.Add(await PackAsync(archive, BackupManifest.FilesPrefix + name, content, CompressionLevel.NoCompression, ct));
            }
        }

        return packed;
    }

    private static async Task<BackupFile> PackAsync(ZipArchive archive, string name, Stream content, CompressionLevel level, CancellationToken ct)
    {
        await using var entry = archive.CreateEntry(name, level).Open();
        var (size, sha256) = await Fingerprint.CopyAsync(content, entry, ct);
        return new BackupFile(name, size, sha256);
    }
}
