namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>Which stretches of which day are worked: the hours of the week less the closures of the date.</summary>
internal sealed class OpenDays(OfficeHours hours, IReadOnlyDictionary<DateOnly, DayClosure> closures)
{
    private const int AfternoonBegins = 13 * 60;

    private static readonly IReadOnlyList<OfficeInterval> Closed = [];

    public IReadOnlyList<OfficeInterval> On(DateOnly day)
    {
        var week = hours.On(day.DayOfWeek);
        if (week.Count == 0 || !closures.TryGetValue(day, out var closure))
        {
            return week;
        }

        return closure.HalfDay ? [.. week.Select(s => s.Before(AfternoonBegins)).OfType<OfficeInterval>()] : Closed;
    }

    /// <returns>the stretches as instants in UTC, so that a change of the clocks within the day is counted as it was</returns>
    public IEnumerable<(DateTime From, DateTime To)> StretchesOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        foreach (var stretch in On(day))
        {
            yield return (Istanbul.ToUtc(midnight.AddMinutes(stretch.Start)), Istanbul.ToUtc(midnight.AddMinutes(stretch.End)));
        }
    }

    public long TicksOf(DateOnly day) => StretchesOf(day).Sum(stretch => (stretch.To - stretch.From).Ticks);

    /// <returns>the ticks of an ordinary day of 24 hours, without asking the time zone</returns>
    public long PlainTicksOf(DateOnly day)
    {
        var minutes = 0L;
        foreach (var stretch in On(day))
        {
            minutes += stretch.Minutes;
        }

        return minutes * TimeSpan.TicksPerMinute;
    }
}
