using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Sends figures to a collector where one is set up; without one nothing is collected.</summary>
public static class Telemetry
{
    private const string StandardVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var endpoint = configuration["Telemetry:Otlp"] ?? configuration[StandardVariable];
        if (string.IsNullOrWhiteSpace(endpoint))
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("yakutiye-bilgi-islem", serviceVersion: AppVersion.Text))
            .WithMetrics(metrics => metrics
                .AddMeter(PortalMeter.Name, TicketMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter(exporter => exporter.Endpoint = new Uri(endpoint)));
        return services;
    }
}
