using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class GuardTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await _portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231000000_Gelecek', '99.0')"""));

        var refused = await Assert.ThrowsAsync<RefusedException>(ReadyAsync);

        Assert.Contains("20991231000000_Gelecek", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_database_is_not_replaced_by_an_empty_one()
    {
        _portal.Settings["Database:RecreateMissing"] = "false";
        _ = _portal.Server;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = Path.Combine(_portal.Folder, "yakutiye.db");
        File.Delete(file);

        var refused = await Assert.ThrowsAsync<RefusedException>(ReadyAsync);

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_damaged_database_is_named_and_not_touched()
    {
        _ = _portal.Server;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = Path.Combine(_portal.Folder, "yakutiye.db");
        var damaged = await File.ReadAllBytesAsync(file);
        Array.Fill(damaged, (byte)0x5A, 100, damaged.Length - 100);
        foreach (var part in Directory.GetFiles(_portal.Folder, "yakutiye.db*"))
        {
            File.Delete(part);
        }

        await File.WriteAllBytesAsync(file, damaged);

        var refused = await Assert.ThrowsAsync<RefusedException>(ReadyAsync);

        Assert.Contains("bozuk", refused.Message, StringComparison.Ordinal);
        Assert.Equal(damaged.Length, new FileInfo(file).Length);
    }

    [Fact]
    public async Task Indexes_follow_the_letters_of_the_system()
    {
        await _portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA user_version=12345"));

        await ReadyAsync();

        var version = await _portal.WithDbAsync(db => db.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync());
        Assert.NotEqual(12345, version);
        Assert.NotEqual(0, version);
    }

    public void Dispose() => _portal.Dispose();

    private Task<bool> ReadyAsync() => _portal.WithAsync<DatabaseGuard, bool>(async guard => await _portal.WithDbAsync(async db =>
    {
        await guard.ReadyAsync(db, CancellationToken.None);
        return true;
    }));
}
