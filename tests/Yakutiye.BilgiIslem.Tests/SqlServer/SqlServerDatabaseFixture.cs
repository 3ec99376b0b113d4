using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.SqlServer;

namespace Yakutiye.BilgiIslem.Tests.SqlServer;

/// <summary>A database of its own on a real server, migrated, and dropped at the end.</summary>
public sealed class SqlServerDatabaseFixture : IAsyncLifetime
{
    private ServiceProvider? _services;

    public static string? Server => Environment.GetEnvironmentVariable("TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    public async Task InitializeAsync()
    {
        if (Server is null)
        {
            return;
        }

        var connection = new SqlConnectionStringBuilder(Server) { InitialCatalog = $"Yakutiye_{Guid.NewGuid():N}" }.ToString();
        _services = new ServiceCollection()
            .AddDbContext<AppDb>(options => options.UseSqlServerDatabase(connection))
            .AddSqlServerParts()
            .BuildServiceProvider();
        await WithAsync<AppDb, bool>(async db =>
        {
            await db.Database.MigrateAsync();
            return true;
        });
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = _services!.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
        {
            await WithAsync<AppDb, bool>(db => db.Database.EnsureDeletedAsync());
            await _services.DisposeAsync();
        }
    }
}
