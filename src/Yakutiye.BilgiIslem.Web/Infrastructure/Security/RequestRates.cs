using System.Globalization;
using System.Threading.RateLimiting;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>
/// Nobody takes the portal from the others: one person has at most 64 requests under way, and 30 exports or papers a minute
/// (<c>[EnableRateLimiting(RequestRates.Expensive)]</c>). Counted per node.
/// </summary>
public static class RequestRates
{
    public const string Expensive = "pahali";

    private const int AtOnce = 64;
    private const int Waiting = 256;

    public static IServiceCollection AddRequestRates(this IServiceCollection services, IConfiguration configuration)
    {
        var expensive = configuration.GetValue("Security:ExpensiveRequestsPerMinute", 30);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetConcurrencyLimiter(
                WhoOf(context), _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting }));
            options.AddPolicy(Expensive, context => RateLimitPartition.GetFixedWindowLimiter(
                WhoOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = expensive, Window = TimeSpan.FromMinutes(1) }));
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
        });
    }

    private static string WhoOf(HttpContext context) =>
        context.SignedIn is { } user ? user.Id.ToString(CultureInfo.InvariantCulture) : ClientAddress.Of(context);
}
