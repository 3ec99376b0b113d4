using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

/// <summary>Whether the disk has room.</summary>
public sealed class DiskHealth(DiskSpace disk) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var sentence = $"Diskin %{disk.FreePercent} kadarı boş ({Amounts.Bytes(disk.Free)}).";
        return Task.FromResult(disk switch
        {
            { IsFull: true } => HealthCheckResult.Unhealthy(sentence),
            { IsLow: true } => HealthCheckResult.Degraded(sentence),
            _ => HealthCheckResult.Healthy(sentence),
        });
    }
}
