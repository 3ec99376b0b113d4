namespace Yakutiye.BilgiIslem.HelpDesk;

// What pages ask before they offer a verb; the verbs ask the same again.
public sealed partial class Ticket
{
    public bool CanAssign => TicketFlow.IsOpen(Status);
    public bool CanStart => Status is TicketStatus.Assigned or TicketStatus.Reopened && AssigneeId is not null;
    public bool CanHold => TicketFlow.Allows(Status, TicketStatus.OnHold);
    public bool CanResume => Status is TicketStatus.OnHold;
    public bool CanResolve => TicketFlow.Allows(Status, TicketStatus.Resolved);
    public bool CanClose => TicketFlow.Allows(Status, TicketStatus.Closed);
    public bool CanCancel => TicketFlow.Allows(Status, TicketStatus.Cancelled);
    public bool CanRate => Status is TicketStatus.Resolved or TicketStatus.Closed && Rating is null;
    public bool CanMerge => TicketFlow.Allows(Status, TicketStatus.Duplicate);

    /// <summary>Only within <paramref name="days"/> after the end of the work.</summary>
    public bool CanReopen(DateTime now, int days) =>
        TicketFlow.Allows(Status, TicketStatus.Reopened) && ResolvedAt is { } resolved && now <= resolved.AddDays(days);
}
