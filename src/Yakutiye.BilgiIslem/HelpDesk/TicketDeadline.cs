using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>What a ticket has to keep next: its first response, then its solution.</summary>
/// <param name="At">UTC. Null: nothing is due, or the clock stands still.</param>
public sealed record TicketDeadline(DateTime? At, string? Word, Tone Tone)
{
    private static readonly TicketDeadline None = new(null, null, Tone.Neutral);

    public static TicketDeadline Of(ITicketTimes ticket, DateTime now)
    {
        if (!TicketFlow.IsOpen(ticket.Status))
        {
            return None;
        }

        var (due, warn) = ticket.RespondedAt is null
            ? (ticket.ResponseDueAt, ticket.ResponseWarnAt)
            : (ticket.ResolutionDueAt, ticket.ResolutionWarnAt);
        if (due is null)
        {
            return None with { Word = TicketFlow.IsPaused(ticket.Status) ? HelpDeskText.ClockStands : null };
        }

        if (now > due)
        {
            return new TicketDeadline(due, HelpDeskText.Late, Tone.Danger);
        }

        return now > warn ? new TicketDeadline(due, HelpDeskText.Soon, Tone.Warning) : new TicketDeadline(due, null, Tone.Neutral);
    }
}

/// <summary>The times that a deadline is read from; rows of lists have them too.</summary>
public interface ITicketTimes
{
    TicketStatus Status { get; }
    DateTime? RespondedAt { get; }
    DateTime? ResponseDueAt { get; }
    DateTime? ResponseWarnAt { get; }
    DateTime? ResolutionDueAt { get; }
    DateTime? ResolutionWarnAt { get; }
}
