using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary><c>Security:IdleMinutes</c> and <c>Security:AbsoluteHours</c>: no amount of clicking passes the second.</summary>
public sealed class SessionLimits(IConfiguration configuration)
{
    public TimeSpan Idle { get; } = TimeSpan.FromMinutes(configuration.GetValue("Security:IdleMinutes", 60));
    public TimeSpan Absolute { get; } = TimeSpan.FromHours(configuration.GetValue("Security:AbsoluteHours", 10));

    // The last sign of life is noted every two minutes, and read from a snapshot.
    private TimeSpan Grace { get; } = TimeSpan.FromMinutes(2);

    public bool IsOver(UserSession session, DateTime now) =>
        now - session.LastSeenAt > Idle + Grace || now - session.StartedAt > Absolute;
}
