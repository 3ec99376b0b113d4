using System.Collections.Concurrent;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>
/// Counts working time in Istanbul: office hours less holidays and administrative leave. Immutable and safe to share;
/// build a new one when the rows change. Instants are UTC (kind local is refused), durations whole minutes.
/// </summary>
public sealed class WorkCalendar
{
    private const int LastYear = 9990;

    private readonly Dictionary<DateOnly, DayClosure> _closures = [];
    private readonly ConcurrentDictionary<int, OpenYear> _years = new();
    private readonly OpenDays _days;

    public WorkCalendar(OfficeHours hours, IEnumerable<Holiday> holidays, IEnumerable<AdministrativeLeaveDay> leaveDays)
    {
        foreach (var holiday in holidays)
        {
            Close(holiday.Date, holiday.Name, holiday.HalfDay);
            LastKnownYear = Math.Max(LastKnownYear, holiday.Date.Year);
        }

        foreach (var leave in leaveDays)
        {
            Close(leave.Date, CalendarText.AdministrativeLeave, leave.HalfDay);
        }

        _days = new OpenDays(hours, _closures);
    }

    /// <summary>Round the clock, no day off: the clock of what is critical.</summary>
    public static WorkCalendar Always { get; } = new(OfficeHours.RoundTheClock, [], []) { LastKnownYear = LastYear };

    /// <summary>The last year whose holidays have been entered; 0 when none have. What lies beyond may change.</summary>
    public int LastKnownYear { get; private init; }

    /// <summary>False: a date so late that its holidays are not entered yet, to be shown as provisional.</summary>
    public bool IsKnown(DateOnly day) => day.Year <= LastKnownYear;

    /// <returns>the year whose holidays are to be entered: from 1 October on also the next; null when none is missing</returns>
    public int? MissingYear(DateOnly today)
    {
        if (LastKnownYear < today.Year)
        {
            return today.Year;
        }

        return today.Month >= 10 && LastKnownYear == today.Year ? today.Year + 1 : null;
    }

    /// <returns>the holiday or leave on that day; null when there is none</returns>
    public DayClosure? ClosureOn(DateOnly day) => _closures.GetValueOrDefault(day);

    /// <summary>Is any of the day worked? Half a holiday is a working day.</summary>
    public bool IsWorkingDay(DateOnly day) => _days.On(day).Count > 0;

    public bool IsOpen(DateTime utc) => _days.StretchesOf(Istanbul.DayOf(utc)).Any(stretch => stretch.From <= utc && utc < stretch.To);

    /// <summary>The working day that lies so many working days after (or before) the day; with 0, the day itself or the next working one.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int days)
    {
        var step = days < 0 ? -1 : 1;
        var at = days == 0 ? day.AddDays(-1) : day;
        for (var left = Math.Max(1, Math.Abs(days)); left > 0; left -= IsWorkingDay(at) ? 1 : 0)
        {
            at = at.AddDays(step);
        }

        return at;
    }

    /// <returns>the working days after <paramref name="from"/> up to and with <paramref name="to"/>; 0 when it is not later</returns>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) =>
        Enumerable.Range(1, Math.Max(0, to.DayNumber - from.DayNumber)).Count(i => IsWorkingDay(from.AddDays(i)));

    /// <returns>the whole working minutes from one instant to a later one; 0 when it is not later</returns>
    public int WorkingMinutesBetween(DateTime fromUtc, DateTime toUtc)
    {
        if (toUtc <= fromUtc)
        {
            return 0;
        }

        var first = Istanbul.DayOf(fromUtc);
        var last = Istanbul.DayOf(toUtc);
        var ticks = WorkedInYear(last, toUtc) - WorkedInYear(first, fromUtc);
        for (var year = first.Year; year < last.Year; year++)
        {
            ticks += Year(year).Total;
        }

        return (int)(ticks / TimeSpan.TicksPerMinute);
    }

    /// <returns>the instant by which so many working minutes have passed; with 0 the given instant; at closing time, closing time</returns>
    /// <exception cref="ArgumentOutOfRangeException">when the minutes are negative</exception>
    public DateTime AddWorkingMinutes(DateTime utc, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        if (minutes == 0)
        {
            return DateTime.SpecifyKind(utc, DateTimeKind.Utc);
        }

        var start = Istanbul.DayOf(utc);
        var ticks = WorkedInYear(start, utc) + minutes * TimeSpan.TicksPerMinute;
        var year = start.Year;
        for (; ticks > Year(year).Total; year++)
        {
            ticks -= Year(year).Total;
        }

        var day = Year(year).DayReaching(ticks);

        return MomentOf(day, ticks - Year(year).Before(day));
    }

    private DateTime MomentOf(DateOnly day, long ticks)
    {
        foreach (var (from, to) in _days.StretchesOf(day))
        {
            if (ticks <= (to - from).Ticks)
            {
                return from.AddTicks(ticks);
            }

            ticks -= (to - from).Ticks;
        }

        throw new InvalidOperationException("The sums of a year disagree with its days.");
    }

    private long WorkedInYear(DateOnly day, DateTime utc) => Year(day.Year).Before(day)
        + _days.StretchesOf(day).Sum(stretch => Math.Clamp(utc.Ticks, stretch.From.Ticks, stretch.To.Ticks) - stretch.From.Ticks);

    private OpenYear Year(int year) => year > LastYear
        ? throw new ArgumentOutOfRangeException(nameof(year))
        : _years.GetOrAdd(year, static (y, days) => new OpenYear(y, days), _days);

    private void Close(DateOnly day, string reason, bool halfDay)
    {
        if (!_closures.TryGetValue(day, out var known) || (known.HalfDay && !halfDay))
        {
            _closures[day] = new DayClosure(reason, halfDay);
        }
    }
}
