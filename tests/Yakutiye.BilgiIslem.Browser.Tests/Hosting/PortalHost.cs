using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>The real application on a port of its own and a database of its own, with the demo accounts.</summary>
internal sealed class PortalHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yakutiye-browser-").FullName;

    private readonly bool _hasDemoYear;

    private PortalHost(bool hasDemoYear)
    {
        _hasDemoYear = hasDemoYear;
        UseKestrel(0);
    }

    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static PortalHost Start(bool hasDemoYear)
    {
        var host = new PortalHost(hasDemoYear);
        host.StartServer();
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Storage:Directory", _folder);
        builder.UseSetting("DemoYear", _hasDemoYear ? "true" : "false");
        builder.UseSetting("ScheduledWorks", "false");
        foreach (var source in new[] { "Default", "Microsoft", "Microsoft.Hosting.Lifetime" })
        {
            builder.UseSetting($"Logging:LogLevel:{source}", "Error");
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
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
