using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>Copies and checks the file through the application's own connections: no other program knows the collations.</summary>
public sealed class SqliteCare : IDatabaseCare
{
    // Checking every page of a big file would hold the start up; the nightly check reads the whole of it.
    private const long QuickCheckLimit = 64 * 1024 * 1024;

    public bool CopiesItself => true;

    public async Task GreetAsync(AppDb db, CancellationToken ct)
    {
        try
        {
            await using var session = await SqliteSession.OpenAsync(db, ct);
            var tables = await session.NumberAsync("SELECT COUNT(*) FROM sqlite_master", ct);
            if (tables > 0 && await SizeAsync(db, ct) <= QuickCheckLimit && await session.TextAsync("PRAGMA quick_check(1)", ct) is { } answer and not "ok")
            {
                throw new RefusedException(SqliteText.Damaged(FileOf(db), answer));
            }

            await LetterOrder.FollowAsync(session, ct);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SqliteCodes.Corrupt or SqliteCodes.NotADatabase)
        {
            throw new RefusedException(SqliteText.Damaged(FileOf(db), damaged.Message), damaged);
        }
        catch (SqliteException closed) when (closed.SqliteErrorCode is SqliteCodes.ReadOnly or SqliteCodes.CannotOpen)
        {
            throw new RefusedException(SqliteText.NotWritable(FileOf(db)), closed);
        }
    }

    public async Task CopyAsync(AppDb db, string place, CancellationToken ct)
    {
        await using var session = await SqliteSession.OpenAsync(db, ct);
        await session.RunAsync("VACUUM INTO $place", ct, ("$place", place));
    }

    public async Task<IReadOnlyList<string>> ExamineAsync(AppDb db, CancellationToken ct)
    {
        await using var session = await SqliteSession.OpenAsync(db, ct);
        var damage = (await session.RowsAsync("PRAGMA integrity_check(20)", r => r.GetString(0), ct)).Where(line => line != "ok");
        var orphans = await session.RowsAsync(
            "PRAGMA foreign_key_check", r => SqliteText.Orphan(r.GetString(0), r.IsDBNull(1) ? 0 : r.GetInt64(1), r.GetString(2)), ct);
        return [.. damage, .. orphans.Take(20)];
    }

    public AppDb OpenCopy(string file)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = true, Mode = SqliteOpenMode.ReadWrite };
        options
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteCare).Assembly.GetName().Name))
            .AddInterceptors(ConnectionSetup.Instance);
        return new AppDb(options.Options);
    }

    public async Task<long?> SizeAsync(AppDb db, CancellationToken ct)
    {
        await using var session = await SqliteSession.OpenAsync(db, ct);
        return await session.NumberAsync("PRAGMA page_count", ct) * await session.NumberAsync("PRAGMA page_size", ct);
    }

    public string FileOf(AppDb db) => Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
}
