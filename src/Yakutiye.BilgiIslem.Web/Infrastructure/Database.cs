using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Sqlite;
using Yakutiye.BilgiIslem.SqlServer;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Picks the provider: <c>Database:Provider</c> and <c>ConnectionStrings:Default</c>.</summary>
public static class Database
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var isSqlServer = IsSqlServer(configuration);
        services.AddDbContextPool<AppDb>((provider, options) =>
        {
            var connection = configuration.GetConnectionString("Default");

            // Counts stop at a cap; which rows they counted is of no interest.
            options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

            // SQLite builds a changed table anew; the backup before every migration is what an interrupted one goes back to.
            options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
            if (isSqlServer)
            {
                options.UseSqlServerDatabase(connection ?? throw new InvalidOperationException("ConnectionStrings:Default ayarı eksik."));
            }
            else
            {
                options.UseSqliteDatabase(connection ?? $"Data Source={provider.GetRequiredService<StoragePaths>().Database}");
            }
        });
        services.AddSingleton<DatabaseGuard>();
        return isSqlServer ? services.AddSqlServerParts() : services.AddSqliteParts();
    }

    public static bool IsSqlServer(IConfiguration configuration) => configuration["Database:Provider"] switch
    {
        "SqlServer" => true,
        null or "" or "Sqlite" => false,
        var other => throw new InvalidOperationException($"Database:Provider ayarı Sqlite ya da SqlServer olmalıdır; \"{other}\" yazılmış."),
    };
}
