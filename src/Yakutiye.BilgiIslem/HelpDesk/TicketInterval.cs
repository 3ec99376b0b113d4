namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A stretch of time that a ticket spent in one state. The clocks of the targets are derived from these, never added up.</summary>
public sealed class TicketInterval
{
    public TicketInterval(TicketStatus status, DateTime from) => (Status, From) = (status, from);

    private TicketInterval() { }

    public int Id { get; private set; }
    public int TicketId { get; private set; }
    public TicketStatus Status { get; private set; }
    public DateTime From { get; private set; }

    /// <summary>Null: still in this state.</summary>
    public DateTime? To { get; private set; }

    public void End(DateTime now) => To = now;
}
