using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Sqlite;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class RetryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yakutiye-retry-").FullName;
    private readonly OutageAtCommit _outage = new();

    [Fact]
    public async Task What_a_lost_connection_took_back_is_saved_again_once()
    {
        await using var db = await OpenAsync();
        _outage.Left = 1;
        db.Add(new Unit("FEN", "Fen İşleri Müdürlüğü"));

        await db.SaveChangesAsync();

        Assert.True(await db.Units.Select(u => u.Id).SingleAsync() > 0);
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Entity == nameof(Unit)));
    }

    [Fact]
    public async Task A_change_is_not_lost_with_the_connection()
    {
        await using var db = await OpenAsync();
        var unit = new Unit("ZBT", "Zabıta");
        db.Add(unit);
        await db.SaveChangesAsync();
        _outage.Left = 1;

        unit.Describe("ZBT", "Zabıta Müdürlüğü", null, isRemote: true);
        await db.SaveChangesAsync();

        await using var fresh = await OpenAsync();
        Assert.Equal("Zabıta Müdürlüğü", await fresh.Units.Select(u => u.Name).SingleAsync());
        Assert.Equal(2, await fresh.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task An_act_of_several_saves_runs_again_from_its_beginning()
    {
        await using var db = await OpenAsync();
        _outage.Left = 2;
        var runs = 0;

        var number = await db.InTransactionAsync(
            async () =>
            {
                runs++;
                var next = await new NumberDesk(db).NextAsync("ARZ", 2026, CancellationToken.None);
                db.Add(new Unit($"B{next}", "Birim"));
                await db.SaveChangesAsync();
                return next;
            },
            CancellationToken.None);

        Assert.Equal((3, 1), (runs, number));
        Assert.Equal(1, await db.Units.CountAsync());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<AppDb> OpenAsync()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseSqlite(
                $"Data Source={Path.Combine(_folder, "retry.db")}",
                sqlite => sqlite.ExecutionStrategy(d => new FailingOnce(d)).MigrationsAssembly("Yakutiye.BilgiIslem.Sqlite"))
            .AddInterceptors(ConnectionSetup.Instance, _outage);
        var db = new AppDb(options.Options);
        var left = _outage.Left;
        _outage.Left = 0;
        await db.Database.MigrateAsync();
        _outage.Left = left;
        return db;
    }
}
