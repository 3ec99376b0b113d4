using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

/// <summary>Whether the scheduled works come round. One that fails does not make the portal ill; one that never comes does.</summary>
public sealed class SchedulerHealth(WorkLog works, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var missing = works.All.Where(w => !w.IsRunning && w.NextAt + Patience < now).Select(w => w.Title).ToList();
        return Task.FromResult(missing.Count == 0
            ? HealthCheckResult.Healthy("Zamanlanmış işler yürüyor.")
            : HealthCheckResult.Degraded($"Zamanı geçtiği hâlde başlamayan: {string.Join(", ", missing)}"));
    }
}
