using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

public static class HealthSetup
{
    public const string Path = "/saglik";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DiskSpace>();
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("veritabani")
            .AddCheck<DiskHealth>("disk")
            .AddCheck<StorageHealth>("depo")
            .AddCheck<SchedulerHealth>("zamanlayici");
        return services;
    }

    /// <summary>For balancers and watchers, so without a sign-in: one word. What is wrong, and where, is told only to who may know.</summary>
    public static void MapHealth(this WebApplication app) =>
        app.MapHealthChecks(Path, new HealthCheckOptions { ResponseWriter = AnswerAsync }).AllowAnonymous();

    private static Task AnswerAsync(HttpContext context, HealthReport report)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.SignedIn?.Can(UpkeepPermissions.See) == true
            ? context.Response.WriteAsJsonAsync(Details(report), context.RequestAborted)
            : context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);
    }

    private static object Details(HealthReport report) => new
    {
        durum = report.Status.ToString(),
        surum = AppVersion.Text,
        denetimler = report.Entries.ToDictionary(e => e.Key, e => new { durum = e.Value.Status.ToString(), aciklama = e.Value.Description }),
    };
}
