using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Sqlite;

namespace Yakutiye.BilgiIslem.Tests.Data;

/// <summary>A real SQLite file with the kernel's desks around it, and a clock that stands where it is put.</summary>
public sealed class TestDatabase : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yakutiye-db-").FullName;
    private readonly ServiceProvider _services;

    public TestDatabase()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddDbContextPool<AppDb>(o => o.UseSqliteDatabase($"Data Source={Path.Combine(_folder, "test.db")}"));
        services.AddSqliteParts().AddMemoryCache().AddSingleton<Snapshots>();
        services.AddSingleton(new PermissionCatalog(HelpDeskPermissions.All.Concat(PeoplePermissions.All))).AddSingleton(new NotificationKinds(TicketNotices.Kinds.Concat(PeopleNotices.Kinds)));
        services.AddScoped<SettingsDesk>().AddScoped<CalendarDesk>().AddScoped<NumberDesk>().AddScoped<Notifier>().AddScoped<OnceDesk>().AddScoped<SearchRenewal>();
        services.AddScoped<PowersDesk>().AddScoped<TicketDesk>().AddScoped<TicketRules>().AddScoped<TicketNotices>();
        services.AddScoped<PeopleNotices>().AddScoped<DirectorWatch>().AddScoped<RoleDesk>().AddScoped<AccountDesk>().AddScoped<UnitDesk>();
        services.AddScoped<TeamDesk>().AddScoped<AppointmentRules>().AddScoped<AppointmentDesk>().AddScoped<MatrixDesk>().AddScoped<PeopleImportDesk>();
        services.AddSingleton<IPasswordHasher<AppUser>, PasswordHasher<AppUser>>().AddScoped<People.Counter>();
        Inventory.CustodyParts.Add(services);
        _services = services.BuildServiceProvider();
    }

    /// <summary>Monday 2 November 2026, 09:00 in Istanbul.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 2, 6, 0, 0, TimeSpan.Zero));

    public async Task InitializeAsync() => await WithAsync<AppDb, bool>(async db =>
    {
        await db.Database.MigrateAsync();
        return true;
    });

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<AppDb, Task<T>> work) => WithAsync(work);

    public Task SaveAsync(params object[] rows) => WithAsync<AppDb, int>(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
