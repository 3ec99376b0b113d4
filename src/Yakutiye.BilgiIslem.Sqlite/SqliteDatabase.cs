using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>The embedded database: nothing to install, one file.</summary>
public static class SqliteDatabase
{
    extension(DbContextOptionsBuilder options)
    {
        public DbContextOptionsBuilder UseSqliteDatabase(string connectionString) => options
            .UseSqlite(Complete(connectionString), sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .AddInterceptors(ConnectionSetup.Instance);
    }

    extension(IServiceCollection services)
    {
        public IServiceCollection AddSqliteParts() => services
            .AddSingleton<IWriteGate, SqliteWriteGate>()
            .AddSingleton<IDatabaseCare, SqliteCare>()
            .AddSingleton<ISearchIndex, SqliteSearchIndex>();
    }

    private static string Complete(string connectionString) => new SqliteConnectionStringBuilder(connectionString)
    {
        Pooling = true,
        DefaultTimeout = 30,
    }.ToString();
}
