namespace Yakutiye.BilgiIslem.Web.Tests.Hosting;

/// <summary>Migrating and seeding takes a second; the first application of a run leaves its fresh file for the others.</summary>
internal static class TemplateDatabase
{
    private const string Name = "yakutiye.db";
    private static readonly Lock Door = new();
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"yakutiye-template-{Environment.ProcessId}");
    private static bool _made;

    public static void CopyTo(string folder)
    {
        lock (Door)
        {
            if (!_made)
            {
                Make();
                _made = true;
            }
        }

        // A second application on the same folder finds the first one's database.
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            File.Copy(Path.Combine(Folder, Name), Path.Combine(folder, Name));
        }
    }

    private static void Make()
    {
        Directory.CreateDirectory(Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        using var application = new Maker(Folder);
        _ = application.Server;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private sealed class Maker(string folder) : Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseEnvironment(builder, "Development");
            builder.UseSetting("Storage:Directory", folder);
            builder.UseSetting("DemoYear", "false");
            builder.UseSetting("ScheduledWorks", "false");
            builder.UseSetting("Logging:LogLevel:Default", "Error");
        }
    }
}
