namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>The working time of one year added up day by day, so that a span of years is a few look-ups.</summary>
internal sealed class OpenYear
{
    private readonly long[] _before;
    private readonly DateOnly _first;

    public OpenYear(int year, OpenDays days)
    {
        _first = new DateOnly(year, 1, 1);
        _before = new long[DateTime.IsLeapYear(year) ? 367 : 366];
        var starts = Istanbul.StartOf(_first);
        for (var i = 0; i < _before.Length - 1; i++)
        {
            var day = _first.AddDays(i);
            var ends = Istanbul.StartOf(day.AddDays(1));
            var ticks = (ends - starts).Ticks == TimeSpan.TicksPerDay ? days.PlainTicksOf(day) : days.TicksOf(day);
            _before[i + 1] = _before[i] + ticks;
            starts = ends;
        }
    }

    public long Total => _before[^1];

    /// <returns>the working ticks of the year before that day begins</returns>
    public long Before(DateOnly day) => _before[day.DayNumber - _first.DayNumber];

    /// <returns>the day within which the given count of working ticks, above zero, is reached</returns>
    public DateOnly DayReaching(long ticks)
    {
        var at = Array.BinarySearch(_before, ticks);
        if (at < 0)
        {
            return _first.AddDays(~at - 1);
        }

        // Closed days repeat the sum: the first that holds it ended the work.
        while (_before[at - 1] == ticks)
        {
            at--;
        }

        return _first.AddDays(at - 1);
    }
}
