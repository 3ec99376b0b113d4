using System.Globalization;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>An unbroken stretch of work within one day, in minutes from local midnight; the end is not part of it.</summary>
public readonly record struct OfficeInterval
{
    public const int MinutesPerDay = 24 * 60;

    /// <exception cref="RuleException">when it ends before it begins or leaves the day</exception>
    public OfficeInterval(int start, int end)
    {
        Rule.Require(start >= 0 && start < end && end <= MinutesPerDay, CalendarText.HoursBackwards);

        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Minutes => End - Start;

    /// <summary>Reads "08:00-12:00"; "24:00" is the end of the day.</summary>
    /// <exception cref="RuleException">when it is written otherwise</exception>
    public static OfficeInterval Parse(string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        Rule.Require(ends.Length == 2, CalendarText.HoursUnreadable(text));

        return new OfficeInterval(MinuteOf(ends[0], text), MinuteOf(ends[1], text));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Start / 60:00}:{Start % 60:00}-{End / 60:00}:{End % 60:00}");

    /// <returns>the part before the given minute; null when there is none</returns>
    internal OfficeInterval? Before(int minute) => Start >= minute ? null : new OfficeInterval(Start, Math.Min(End, minute));

    private static int MinuteOf(string clock, string text)
    {
        if (clock == "24:00")
        {
            return MinutesPerDay;
        }

        var readable = TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        Rule.Require(readable, CalendarText.HoursUnreadable(text));

        return time.Hour * 60 + time.Minute;
    }
}
