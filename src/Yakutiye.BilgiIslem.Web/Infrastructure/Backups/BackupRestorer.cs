using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Lays a backup out in an empty folder that the portal can then be started on (<c>Storage:Directory</c>).</summary>
public sealed class BackupRestorer(BackupVerifier verifier)
{
    /// <exception cref="RefusedException">when the folder is not empty, or the backup cannot be read or has been tampered with</exception>
    /// <returns>also what was wrong with the portal's files or trail already when the backup was taken: no reason to have nothing</returns>
    public async Task<(BackupManifest Manifest, IReadOnlyList<Finding> Findings)> RestoreAsync(string file, string folder, IProgress<BackupStep> progress, CancellationToken ct)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new RefusedException(BackupText.NotEmpty(folder));
        }

        await using var archive = BackupArchive.Open(file);
        Directory.CreateDirectory(folder);

        // The database gets its name last: a restore that was cut short cannot be mistaken for a portal.
        var database = Path.Combine(folder, BackupManifest.DatabaseEntry);
        var temporary = database + BackupWriter.TemporaryExtension;
        IReadOnlyList<Finding> findings = [];
        try
        {
            Refuse(await archive.UnpackAsync(temporary, folder, progress, ct));
            if (archive.Manifest.Database is not null)
            {
                progress.Report(new BackupStep(BackupText.Verifying, 1));
                findings = await verifier.ExamineAsync(temporary, archive.Manifest, ct);
                Refuse(findings.Where(f => f.Check == UpkeepText.Database));
                File.Move(temporary, database);
            }

            return (archive.Manifest, findings);
        }
        catch
        {
            Empty(folder);
            throw;
        }
    }

    private static void Refuse(IEnumerable<Finding> findings)
    {
        var lines = findings.Take(10).Select(f => $"{f.Check} – {f.Subject}: {f.Sentence}").ToList();
        if (lines.Count > 0)
        {
            throw new RefusedException(string.Join('\n', lines));
        }
    }

    private static void Empty(string folder)
    {
        foreach (var part in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            BackupShelf.Discard(part.FullName);
        }
    }
}
