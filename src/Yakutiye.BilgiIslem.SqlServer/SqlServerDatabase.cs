using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.SqlServer;

/// <summary>The database of production: SQL Server 2019 or newer.</summary>
public static class SqlServerDatabase
{
    extension(DbContextOptionsBuilder options)
    {
        public DbContextOptionsBuilder UseSqlServerDatabase(string connectionString) => options.UseSqlServer(
            connectionString,
            server => server
                .MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name)
                .EnableRetryOnFailure()
                .UseCompatibilityLevel(150));
    }

    extension(IServiceCollection services)
    {
        public IServiceCollection AddSqlServerParts() => services
            .AddSingleton<IDatabaseCare, SqlServerCare>()
            .AddSingleton<ISearchIndex, SqlServerSearchIndex>();
    }
}
