using static Yakutiye.BilgiIslem.HelpDesk.TicketStatus;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Who follows whom. Every verb of a ticket passes through this table; nothing else decides.</summary>
public static class TicketFlow
{
    private static readonly Dictionary<TicketStatus, TicketStatus[]> Next = new()
    {
        [New] = [Assigned, Cancelled, Duplicate],
        [Assigned] = [InProgress, OnHold, Cancelled, Duplicate],
        [InProgress] = [OnHold, Resolved, Cancelled, Duplicate],
        [OnHold] = [Assigned, InProgress, Cancelled, Duplicate],
        [Resolved] = [Closed, Reopened],
        [Closed] = [Reopened],
        [Reopened] = [Assigned, InProgress],
        [Cancelled] = [],
        [Duplicate] = [],
    };

    public static bool Allows(TicketStatus from, TicketStatus to) => Next[from].Contains(to);

    public static IReadOnlyList<TicketStatus> After(TicketStatus status) => Next[status];

    /// <summary>Nothing is left to be done by the directorate.</summary>
    public static bool IsEnd(TicketStatus status) => status is Closed or Cancelled or Duplicate;

    /// <summary>The clock of the solution stands still: nobody can work, or the work is thought to be done.</summary>
    public static bool IsPaused(TicketStatus status) => status is OnHold or Resolved or Closed;

    /// <summary>Work goes on or is to begin.</summary>
    public static bool IsOpen(TicketStatus status) => !IsEnd(status) && status is not Resolved;
}
