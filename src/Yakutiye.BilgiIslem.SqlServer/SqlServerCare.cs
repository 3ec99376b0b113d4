using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer;

/// <summary>SQL Server backs itself up and checks itself; the application asks it to where it is permitted.</summary>
public sealed class SqlServerCare : IDatabaseCare
{
    private const int PermissionDenied = 229;
    private const int BackupDenied = 262;

    public bool CopiesItself => false;

    public Task GreetAsync(AppDb db, CancellationToken ct) => Task.CompletedTask;

    public async Task CopyAsync(AppDb db, string place, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        var name = db.Database.GetDbConnection().Database;
        await db.Database.ExecuteSqlAsync($"BACKUP DATABASE {name} TO DISK = {place} WITH COPY_ONLY, CHECKSUM, INIT", ct);
    }

    public async Task<IReadOnlyList<string>> ExamineAsync(AppDb db, CancellationToken ct)
    {
        try
        {
            db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
            await db.Database.ExecuteSqlAsync($"DBCC CHECKDB WITH NO_INFOMSGS", ct);
            return [];
        }
        catch (SqlException denied) when (denied.Number is PermissionDenied or BackupDenied)
        {
            // Only a sysadmin or the database's owner may ask; the server's own maintenance plan does it otherwise.
            return [];
        }
        catch (SqlException damaged)
        {
            return [damaged.Message];
        }
    }

    public string? FileOf(AppDb db) => null;

    public AppDb OpenCopy(string file) => throw new NotSupportedException("A copy of a SQL Server database is restored by the server.");

    public async Task<long?> SizeAsync(AppDb db, CancellationToken ct) =>
        await db.Database.SqlQuery<long?>($"SELECT SUM(CAST(size AS bigint)) * 8192 AS [Value] FROM sys.database_files").SingleAsync(ct);
}
