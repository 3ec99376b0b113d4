namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Numbers to sort ordered enums by: stored as text, they would sort by the alphabet.</summary>
public static class TicketRank
{
    public static int Of(TicketPriority priority) => priority switch
    {
        TicketPriority.Low => 1,
        TicketPriority.Medium => 2,
        TicketPriority.High => 3,
        TicketPriority.Critical => 4,
    };

    public static int Of(TicketUrgency urgency) => urgency switch
    {
        TicketUrgency.Low => 1,
        TicketUrgency.Normal => 2,
        TicketUrgency.High => 3,
        TicketUrgency.VeryHigh => 4,
    };

    public static int Of(TicketImpact impact) => impact switch
    {
        TicketImpact.Person => 1,
        TicketImpact.Group => 2,
        TicketImpact.Unit => 3,
        TicketImpact.Municipality => 4,
    };
}
