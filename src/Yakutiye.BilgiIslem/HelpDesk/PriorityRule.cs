using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>One cell of the urgency × impact matrix.</summary>
public sealed class PriorityRule : Entity
{
    public PriorityRule(TicketUrgency urgency, TicketImpact impact, TicketPriority priority) =>
        (Urgency, Impact, Priority) = (urgency, impact, priority);

    private PriorityRule() { }

    public TicketUrgency Urgency { get; private set; }
    public TicketImpact Impact { get; private set; }
    public TicketPriority Priority { get; private set; }

    public void Set(TicketPriority priority) => Priority = priority;
}

/// <summary>The matrix that priority comes from.</summary>
public sealed class PriorityMatrix
{
    private readonly Dictionary<(TicketUrgency, TicketImpact), TicketPriority> _cells;

    public PriorityMatrix(IEnumerable<PriorityRule> rules) => _cells = rules.ToDictionary(r => (r.Urgency, r.Impact), r => r.Priority);

    /// <summary>The matrix that the portal starts with.</summary>
    public static IEnumerable<PriorityRule> Default =>
        from urgency in Enum.GetValues<TicketUrgency>()
        from impact in Enum.GetValues<TicketImpact>()
        select new PriorityRule(urgency, impact, ByRank(urgency, impact));

    public TicketPriority Of(TicketUrgency urgency, TicketImpact impact) => _cells.GetValueOrDefault((urgency, impact), ByRank(urgency, impact));

    private static TicketPriority ByRank(TicketUrgency urgency, TicketImpact impact) => (TicketRank.Of(urgency) + TicketRank.Of(impact)) switch
    {
        <= 3 => TicketPriority.Low,
        <= 5 => TicketPriority.Medium,
        6 => TicketPriority.High,
        _ => TicketPriority.Critical,
    };
}
