namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>Local time of the municipality. Instants are stored in UTC and shown here; summer time ended in 2016.</summary>
public static class Istanbul
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Istanbul");

    /// <param name="utc">an instant in UTC; kind unspecified counts as UTC</param>
    /// <returns>the wall clock, of unspecified kind</returns>
    /// <exception cref="ArgumentException">when the kind is local: the machine's zone is nobody's business</exception>
    public static DateTime ToLocal(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(AsUtc(utc), Zone), DateTimeKind.Unspecified);

    /// <summary>An hour that the clocks skipped is moved behind the gap; of an hour that came twice, the first is meant.</summary>
    /// <param name="local">a wall-clock reading; its kind is ignored</param>
    /// <returns>the instant in UTC</returns>
    public static DateTime ToUtc(DateTime local)
    {
        // The ends of time, as open-ended filters use them, have no neighbouring day.
        if (local.Year is 1 or 9999)
        {
            return DateTime.SpecifyKind(local, DateTimeKind.Utc);
        }

        // TimeZoneInfo does not see every gap of 2011–2016, so the offsets of both neighbouring days are tried.
        var before = OffsetAt(local.AddDays(-1));
        var after = OffsetAt(local.AddDays(1));
        var first = local - Max(before, after);
        if (before == after || OffsetAt(first) == Max(before, after))
        {
            return DateTime.SpecifyKind(first, DateTimeKind.Utc);
        }

        var second = local - Min(before, after);

        return OffsetAt(second) == Min(before, after) ? DateTime.SpecifyKind(second, DateTimeKind.Utc) : ChangeBetween(first, second);
    }

    /// <returns>the day on the wall calendar at that instant</returns>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <returns>the instant in UTC at which that local day begins</returns>
    public static DateTime StartOf(DateOnly day) => ToUtc(day.ToDateTime(TimeOnly.MinValue));

    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);

    /// <returns>the year in which numbers are given now: at 22:00 UTC on 31 December it is already the next</returns>
    public static int Year(TimeProvider clock) => Today(clock).Year;

    private static DateTime AsUtc(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new ArgumentException("An instant must be given in UTC.", nameof(utc))
        : DateTime.SpecifyKind(utc, DateTimeKind.Utc);

    private static TimeSpan OffsetAt(DateTime utc) => Zone.GetUtcOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static DateTime ChangeBetween(DateTime earlier, DateTime later)
    {
        var offset = OffsetAt(earlier);
        while (later - earlier > TimeSpan.FromTicks(1))
        {
            var middle = earlier.AddTicks((later - earlier).Ticks / 2);
            (earlier, later) = OffsetAt(middle) == offset ? (middle, later) : (earlier, middle);
        }

        return DateTime.SpecifyKind(later, DateTimeKind.Utc);
    }
}
