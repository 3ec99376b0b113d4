using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Makes backups that are proved to be whole, and puts on record how each went.</summary>
public sealed class BackupDesk(AppDb db, BackupWriter writer, BackupVerifier verifier, BackupRestorer restorer, BackupShelf shelf, NodeName node, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Asks for a backup; the scheduled work makes it.</summary>
    public async Task AskAsync(BackupKind kind, string byName, CancellationToken ct)
    {
        db.Add(new BackupRun(kind, byName, Now));
        await db.SaveChangesAsync(ct);
    }

    /// <param name="folder">Null: the usual one, where old backups then go.</param>
    /// <returns>the run, verified or failed; only a stop of the application is thrown</returns>
    public async Task<BackupRun> BackUpAsync(int? runId, BackupKind kind, string byName, string? folder, IProgress<BackupStep> progress, CancellationToken ct)
    {
        var run = await StartAsync(runId, kind, byName, ct);
        string? error;
        try
        {
            var (file, manifest) = await writer.WriteAsync(folder ?? shelf.Folder, progress, ct);
            var (_, findings) = await verifier.VerifyAsync(file, progress, ct);
            error = findings.Count == 0 ? null : BackupText.WithProblems(findings.Count, $"{findings[0].Subject}: {findings[0].Sentence}");

            // A damaged archive is worth nothing; one that faithfully holds a damaged source is the best there is.
            if (findings.Any(f => f.Check is UpkeepText.Backup or UpkeepText.Database))
            {
                BackupShelf.Discard(file);
            }
            else
            {
                run.Made(Path.GetFileName(file), new FileInfo(file).Length, manifest.Tables.Values.Sum(), manifest.Files.Count);
            }
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            error = failed.Message;
        }

        // Only a new archive makes an old one superfluous.
        if (run.File is not null && folder is null)
        {
            shelf.Prune(Now);
        }

        return await EndAsync(run, error, ct);
    }

    /// <summary>Restores the newest backup into an empty temporary folder, and throws that away.</summary>
    public async Task<BackupRun> TryRestoreAsync(int? runId, string byName, CancellationToken ct)
    {
        var run = await StartAsync(runId, BackupKind.RestoreTest, byName, ct);
        var folder = Directory.CreateTempSubdirectory("yakutiye-deneme-").FullName;
        string? error = BackupText.NoBackupToTry;
        try
        {
            if (shelf.Newest() is { } newest)
            {
                var (manifest, findings) = await restorer.RestoreAsync(newest.FullName, folder, Unwatched.Instance, ct);
                run.Made(newest.Name, newest.Length, manifest.Tables.Values.Sum(), manifest.Files.Count);
                error = findings.Count == 0 ? null : BackupText.WithProblems(findings.Count, findings[0].Sentence);
            }
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            error = failed.Message;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return await EndAsync(run, error, ct);
    }

    private async Task<BackupRun> StartAsync(int? runId, BackupKind kind, string byName, CancellationToken ct)
    {
        var run = runId is { } id ? await db.Set<BackupRun>().SingleAsync(r => r.Id == id, ct) : new BackupRun(kind, byName, Now);
        if (runId is null)
        {
            db.Add(run);
        }

        run.Start(node.Value, Now);
        await db.SaveChangesAsync(ct);
        return run;
    }

    private async Task<BackupRun> EndAsync(BackupRun run, string? error, CancellationToken ct)
    {
        run.End(error, Now);
        await db.SaveChangesAsync(ct);
        return run;
    }
}
