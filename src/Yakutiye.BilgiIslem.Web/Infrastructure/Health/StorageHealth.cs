using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

/// <summary>Whether files can be written.</summary>
public sealed class StorageHealth(StoragePaths paths) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var probe = Path.Combine(paths.Root, $".saglik-{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(probe, [1], cancellationToken);
            File.Delete(probe);
            return HealthCheckResult.Healthy("Yazılabiliyor.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("Veri klasörüne yazılamıyor.", closed);
        }
    }
}
