using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>
/// When a ticket is due: its target counted from the opening in working time, the stretches on hold left out. Computed from the
/// stored intervals each time, so that no pause is ever lost or counted twice.
/// </summary>
public sealed class TicketClock(WorkCalendar officeHours)
{
    /// <param name="paused">The stretches on hold, ended ones only, in order.</param>
    public TicketDue Due(DateTime openedAt, ServiceTarget target, IReadOnlyList<(DateTime From, DateTime To)> paused)
    {
        var calendar = CalendarOf(target);
        return new TicketDue(
            After(calendar, openedAt, target.ResponseMinutes, []),
            After(calendar, openedAt, Warning(target.ResponseMinutes), []),
            After(calendar, openedAt, target.ResolutionMinutes, paused),
            After(calendar, openedAt, Warning(target.ResolutionMinutes), paused));
    }

    /// <summary>Working minutes from the opening to <paramref name="until"/>, waiting left out.</summary>
    public int Spent(DateTime openedAt, DateTime until, ServiceTarget target, IReadOnlyList<(DateTime From, DateTime To)> paused)
    {
        var calendar = CalendarOf(target);
        return calendar.WorkingMinutesBetween(openedAt, until) - paused.Sum(p => calendar.WorkingMinutesBetween(p.From, p.To));
    }

    private WorkCalendar CalendarOf(ServiceTarget target) => target.RoundTheClock ? WorkCalendar.Always : officeHours;

    // Notice is given when three quarters of the time have gone.
    private static int Warning(int minutes) => Math.Max(1, minutes * 3 / 4);

    private static DateTime After(WorkCalendar calendar, DateTime start, int minutes, IReadOnlyList<(DateTime From, DateTime To)> paused)
    {
        var from = start;
        var left = minutes;
        foreach (var pause in paused)
        {
            var worked = calendar.WorkingMinutesBetween(from, pause.From);
            if (worked >= left)
            {
                break;
            }

            (from, left) = (pause.To, left - worked);
        }

        return calendar.AddWorkingMinutes(from, left);
    }
}

/// <summary>The four moments that matter, UTC.</summary>
public sealed record TicketDue(DateTime ResponseAt, DateTime ResponseWarnAt, DateTime ResolutionAt, DateTime ResolutionWarnAt);
