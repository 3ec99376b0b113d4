using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Proves that a backup is whole: fingerprints, the database's own checks, row counts, files of rows, the audit trail.</summary>
public sealed class BackupVerifier(IDatabaseCare care)
{
    /// <summary>Checks the archive without restoring it: only its database is unpacked, into the temporary folder.</summary>
    public async Task<(BackupManifest Manifest, IReadOnlyList<Finding> Findings)> VerifyAsync(
        string file, IProgress<BackupStep> progress, CancellationToken ct)
    {
        progress.Report(new BackupStep(BackupText.Verifying, 0));
        await using var archive = BackupArchive.Open(file);
        var folder = Directory.CreateTempSubdirectory("yakutiye-dogrula-").FullName;
        try
        {
            var database = Path.Combine(folder, BackupManifest.DatabaseEntry);
            var findings = await archive.UnpackAsync(database, folder: null, progress, ct);
            if (findings.Count == 0 && archive.Manifest.Database is not null)
            {
                findings.AddRange(await ExamineAsync(database, archive.Manifest, ct));
            }

            return (archive.Manifest, findings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Checks a database that has come out of a backup.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(string database, BackupManifest manifest, CancellationToken ct)
    {
        await using var db = care.OpenCopy(database);
        var damage = await care.ExamineAsync(db, ct);
        if (damage.Count > 0)
        {
            return [.. damage.Select(d => new Finding(UpkeepText.Database, BackupManifest.DatabaseEntry, d))];
        }

        var audit = await AuditExamination.RunAsync(db, [], ct);
        return [.. await CountsAsync(db, manifest, ct), .. await FilesAsync(db, manifest, ct), .. audit.Findings];
    }

    private static async Task<List<Finding>> CountsAsync(AppDb db, BackupManifest manifest, CancellationToken ct)
    {
        var found = await TableCounts.ReadAsync(db, ct);
        return [.. manifest.Tables
            .Where(t => found.GetValueOrDefault(t.Key, -1) != t.Value)
            .Select(t => new Finding(UpkeepText.Database, t.Key, UpkeepText.Count(t.Key, t.Value, found.GetValueOrDefault(t.Key))))];
    }

    private static async Task<List<Finding>> FilesAsync(AppDb db, BackupManifest manifest, CancellationToken ct)
    {
        var packed = manifest.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var row in await db.Attachments.OrderBy(a => a.Id).Select(a => new { a.Name, a.StoredName, a.Sha256 }).ToListAsync(ct))
        {
            var hash = packed.GetValueOrDefault(BackupManifest.FilesPrefix + row.StoredName);
            if (hash is null || !string.Equals(hash, row.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                var sentence = hash is null ? UpkeepText.FileMissing : UpkeepText.FileChanged;
                findings.Add(new Finding(UpkeepText.Files, $"{row.Name} ({row.StoredName})", sentence));
            }
        }

        return findings;
    }
}
