using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

/// <summary>Stands between the application and a database that it must not touch: missing, damaged, newer, or in a read-only folder.</summary>
public sealed partial class DatabaseGuard(
    IDatabaseCare care, StoragePaths paths, IConfiguration configuration, TimeProvider clock, ILogger<DatabaseGuard> log)
{
    /// <summary>Left behind by the first start: from then on a missing database is a loss, not a beginning.</summary>
    public const string MarkerName = "kurulum.txt";

    private string Marker => Path.Combine(paths.Root, MarkerName);

    /// <summary>Makes or upgrades the database, after a copy of it has been taken.</summary>
    /// <exception cref="RefusedException">when that would lose or damage something</exception>
    public async Task ReadyAsync(AppDb db, CancellationToken ct)
    {
        RequireWritable();
        RequireNotLost(db);
        await care.GreetAsync(db, ct);
        await UpgradeAsync(db, ct);
        if (!File.Exists(Marker))
        {
            await File.WriteAllTextAsync(Marker, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} {AppVersion.Text}\n", ct);
        }
    }

    /// <summary>For verbs that look after a database: it must be there, whole and known.</summary>
    public async Task RequireExistingAsync(AppDb db, CancellationToken ct)
    {
        if (care.FileOf(db) is { } file && !File.Exists(file))
        {
            throw new RefusedException(StartupText.NothingHere(file));
        }

        await care.GreetAsync(db, ct);
        RequireKnown(db, await AppliedAsync(db, ct));
    }

    private async Task UpgradeAsync(AppDb db, CancellationToken ct)
    {
        var applied = await AppliedAsync(db, ct);
        RequireKnown(db, applied);
        var pending = db.Database.GetMigrations().Count() - applied.Count;
        if (pending == 0)
        {
            return;
        }

        if (!configuration.GetValue("Database:MigrateAtStart", true))
        {
            throw new RefusedException(StartupText.OlderSchema(pending));
        }

        if (applied.Count > 0 && care.CopiesItself)
        {
            await CopyBeforeUpgradeAsync(db, ct);
        }

        await db.Database.MigrateAsync(ct);
    }

    private async Task CopyBeforeUpgradeAsync(AppDb db, CancellationToken ct)
    {
        var copy = Path.Combine(paths.Backups, $"yukseltme-oncesi-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        await care.CopyAsync(db, copy, ct);
        LogCopied(log, copy);
    }

    // A database without the history table is a new one.
    private static async Task<IReadOnlyList<string>> AppliedAsync(AppDb db, CancellationToken ct) =>
        await db.Database.CanConnectAsync(ct) ? [.. await db.Database.GetAppliedMigrationsAsync(ct)] : [];

    private static void RequireKnown(AppDb db, IReadOnlyList<string> applied)
    {
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new RefusedException(StartupText.NewerSchema(unknown));
        }
    }

    private void RequireNotLost(AppDb db)
    {
        var mayStartAnew = configuration.GetValue("Database:RecreateMissing", false);
        if (care.FileOf(db) is { } file && !File.Exists(file) && File.Exists(Marker) && !mayStartAnew)
        {
            throw new RefusedException(StartupText.DatabaseMissing(file, Marker));
        }
    }

    private void RequireWritable()
    {
        var probe = Path.Combine(paths.Root, $".yazma-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(StartupText.FolderNotWritable(paths.Root, closed.Message), closed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is being upgraded; a copy lies in {Copy}")]
    private static partial void LogCopied(ILogger log, string copy);
}
