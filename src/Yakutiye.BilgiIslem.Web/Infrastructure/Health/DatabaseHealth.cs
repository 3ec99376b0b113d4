using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

/// <summary>Whether the database answers.</summary>
public sealed class DatabaseHealth(AppDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await db.Roles.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy("Yanıt veriyor.");
        }
        catch (System.Data.Common.DbException silent)
        {
            return HealthCheckResult.Unhealthy("Yanıt vermiyor.", silent);
        }
    }
}
