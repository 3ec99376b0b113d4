using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.HelpDesk;

public enum TargetState
{
    Running,
    Soon,
    Overdue,
    Paused,
    Met,
    Missed,

    /// <summary>The ticket ended without it.</summary>
    Dropped,
}

/// <summary>One target of a ticket as it stands.</summary>
/// <param name="DueAt">UTC. Null: the clock stands still.</param>
/// <param name="Minutes">Working minutes: left while it runs or pauses, passed when it is overdue, 0 otherwise.</param>
public sealed record TargetClock(EscalationTarget Target, TargetState State, DateTime? DueAt, int Minutes, DateTime? ReachedAt);

/// <summary>Reads the two clocks of a ticket.</summary>
public sealed class TicketTargets(WorkCalendar officeHours)
{
    public TargetClock Response(Ticket ticket, ServiceTarget target, DateTime now)
    {
        if (ticket.RespondedAt is { } at)
        {
            return new(EscalationTarget.Response, at <= ticket.ResponseDueAt ? TargetState.Met : TargetState.Missed, ticket.ResponseDueAt, 0, at);
        }

        return TicketFlow.IsOpen(ticket.Status)
            ? Running(EscalationTarget.Response, ticket.ResponseDueAt, ticket.ResponseWarnAt, target, now)
            : new(EscalationTarget.Response, TargetState.Dropped, null, 0, null);
    }

    /// <param name="pauses">As <see cref="Ticket.Pauses"/> gives them.</param>
    public TargetClock Resolution(
        Ticket ticket, ServiceTarget target, IReadOnlyList<(DateTime From, DateTime To)> pauses, DateTime? heldSince, DateTime now)
    {
        if (ticket.ResolvedAt is { } at)
        {
            var inTime = ticket.ResolutionDueAt is not { } until || at <= until;
            return new(EscalationTarget.Resolution, inTime ? TargetState.Met : TargetState.Missed, ticket.ResolutionDueAt, 0, at);
        }

        if (heldSince is { } held)
        {
            var spent = new TicketClock(officeHours).Spent(ticket.OpenedAt, held, target, pauses);
            return new(EscalationTarget.Resolution, TargetState.Paused, null, Math.Max(0, target.ResolutionMinutes - spent), null);
        }

        return TicketFlow.IsOpen(ticket.Status) && ticket.ResolutionDueAt is { } due
            ? Running(EscalationTarget.Resolution, due, ticket.ResolutionWarnAt ?? due, target, now)
            : new(EscalationTarget.Resolution, TargetState.Dropped, null, 0, null);
    }

    private TargetClock Running(EscalationTarget name, DateTime due, DateTime warn, ServiceTarget target, DateTime now)
    {
        var calendar = target.RoundTheClock ? WorkCalendar.Always : officeHours;
        if (now > due)
        {
            return new(name, TargetState.Overdue, due, calendar.WorkingMinutesBetween(due, now), null);
        }

        return new(name, now >= warn ? TargetState.Soon : TargetState.Running, due, calendar.WorkingMinutesBetween(now, due), null);
    }
}
