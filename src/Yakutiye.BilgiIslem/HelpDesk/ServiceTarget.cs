using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>How quickly a ticket of a priority is answered and resolved (M8.81).</summary>
public sealed class ServiceTarget : Entity
{
    public ServiceTarget(TicketPriority priority, int responseMinutes, int resolutionMinutes, bool roundTheClock)
    {
        Priority = priority;
        Set(responseMinutes, resolutionMinutes, roundTheClock);
    }

    private ServiceTarget() { }

    public TicketPriority Priority { get; private set; }

    /// <summary>Working minutes until the first response.</summary>
    public int ResponseMinutes { get; private set; }

    /// <summary>Working minutes until the solution, waiting not counted.</summary>
    public int ResolutionMinutes { get; private set; }

    /// <summary>Counted 24×7 instead of in office hours.</summary>
    public bool RoundTheClock { get; private set; }

    public static IEnumerable<ServiceTarget> Default =>
    [
        new(TicketPriority.Critical, 30, 4 * 60, roundTheClock: true),
        new(TicketPriority.High, 60, 8 * 60, roundTheClock: false),
        new(TicketPriority.Medium, 4 * 60, 3 * 8 * 60, roundTheClock: false),
        new(TicketPriority.Low, 8 * 60, 5 * 8 * 60, roundTheClock: false),
    ];

    public void Set(int responseMinutes, int resolutionMinutes, bool roundTheClock)
    {
        Rule.Require(responseMinutes is > 0 and <= 100_000, HelpDeskText.TargetPositive, nameof(ResponseMinutes));
        Rule.Require(resolutionMinutes is > 0 and <= 100_000, HelpDeskText.TargetPositive, nameof(ResolutionMinutes));
        Rule.Require(resolutionMinutes >= responseMinutes, HelpDeskText.TargetOrder, nameof(ResolutionMinutes));

        (ResponseMinutes, ResolutionMinutes, RoundTheClock) = (responseMinutes, resolutionMinutes, roundTheClock);
    }
}
