using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>
/// The console for who watches, one JSON object a line for who searches (<c>logs/</c> in the storage directory). In both, values
/// are written escaped, so that nobody can forge a line; passwords, codes and cookies are never given to the log at all.
/// </summary>
public static class Logs
{
    private const string ConsoleLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:j}{NewLine}{Exception}";
    private const int FilesKept = 31;
    private const long FileSize = 50 * 1024 * 1024;

    public static void UsePortalLogs(this WebApplicationBuilder builder) => builder.Host.UseSerilog(
        (host, services, logs) =>
        {
            SetLevels(logs, host.Configuration.GetSection("Logging:LogLevel"));
            logs.Enrich.FromLogContext()
                .WriteTo.Console(outputTemplate: ConsoleLine, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
                .WriteTo.File(
                    new CompactJsonFormatter(), Path.Combine(services.GetRequiredService<StoragePaths>().Logs, "portal-.json"),
                    rollingInterval: RollingInterval.Day, retainedFileCountLimit: FilesKept, fileSizeLimitBytes: FileSize, rollOnFileSizeLimit: true,
                    buffered: true, flushToDiskInterval: TimeSpan.FromSeconds(2));
        },
        preserveStaticLogger: true);

    // The framework's own setting, so that what operators know of it holds here too.
    private static void SetLevels(LoggerConfiguration logs, IConfigurationSection levels)
    {
        logs.MinimumLevel.Information();
        foreach (var level in levels.GetChildren())
        {
            if (string.Equals(level.Key, "Default", StringComparison.OrdinalIgnoreCase))
            {
                logs.MinimumLevel.Is(LevelOf(level.Value));
            }
            else
            {
                logs.MinimumLevel.Override(level.Key, LevelOf(level.Value));
            }
        }
    }

    private static LogEventLevel LevelOf(string? name) => name switch
    {
        "Trace" => LogEventLevel.Verbose,
        "Debug" => LogEventLevel.Debug,
        "Warning" => LogEventLevel.Warning,
        "Error" => LogEventLevel.Error,
        "Critical" or "None" => LogEventLevel.Fatal,
        _ => LogEventLevel.Information,
    };
}
