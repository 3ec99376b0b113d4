using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Tests.Hosting;

/// <summary>The real application on a SQLite file of its own, with the demo accounts and no scheduled works.</summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    // Settings never change during a test, and the system lends only so many watchers.
    static PortalFactory()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }

    private readonly Lock _building = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("yakutiye-").FullName;

    /// <summary>Settings that a test wants otherwise; to be filled before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal)
    {
        ["DemoYear"] = "false",
        ["ScheduledWorks"] = "false",
        ["Logging:LogLevel:Default"] = "Error",
    };

    /// <summary>Null: the real clock.</summary>
    public FakeTimeProvider? Clock { get; set; }

    public string Folder => _folder;

    // The first asker builds the host; two askers at once would build two on the same file.
    public override IServiceProvider Services
    {
        get
        {
            lock (_building)
            {
                return base.Services;
            }
        }
    }

    /// <summary>A browser that has signed in, and follows no redirects by itself.</summary>
    public async Task<Visitor> SignInAsync(string userName)
    {
        var visitor = NewVisitor();
        await visitor.SignInAsync(userName);
        return visitor;
    }

    public Visitor NewVisitor()
    {
        _ = Services;
        return new Visitor(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
    }

    /// <summary>Works on the database beside the application.</summary>
    public async Task<T> WithDbAsync<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        TemplateDatabase.CopyTo(_folder);
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Directory", _folder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        if (Clock is { } clock)
        {
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still open goes with the temporary folder.
        }
    }
}
