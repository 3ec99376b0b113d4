using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Tests.Calendar;

/// <summary>Laws that hold for any instant between 1985 and 2040, the years of summer time and of the feasts included.</summary>
public sealed class WorkCalendarProperties
{
    private static readonly DateTime Origin = new(1985, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly WorkCalendar[] Calendars =
    [
        new(OfficeHours.Default, HolidaySeed.Read(), [new AdministrativeLeaveDay(new DateOnly(2026, 5, 25), true, "2026/8", null)]),
        new(OfficeHours.Parse("1=00:00-24:00;3=02:30-03:30,22:00-24:00;7=00:00-04:00"), HolidaySeed.Read(), []),
        WorkCalendar.Always,
    ];

    [Property(MaxTest = 500)]
    public void What_was_added_is_what_lies_between(uint seconds, ushort minutes)
    {
        var start = Instant(seconds);

        Assert.All(Calendars, calendar =>
            Assert.Equal(minutes, calendar.WorkingMinutesBetween(start, calendar.AddWorkingMinutes(start, minutes))));
    }

    [Property(MaxTest = 500)]
    public void A_later_start_never_ends_earlier(uint seconds, ushort delay, ushort minutes)
    {
        var start = Instant(seconds);

        Assert.All(Calendars, calendar =>
            Assert.True(calendar.AddWorkingMinutes(start, minutes) <= calendar.AddWorkingMinutes(start.AddSeconds(delay), minutes)));
    }

    [Property(MaxTest = 500)]
    public void More_minutes_never_end_earlier(uint seconds, ushort minutes, ushort more)
    {
        var start = Instant(seconds);

        Assert.All(Calendars, calendar =>
            Assert.True(calendar.AddWorkingMinutes(start, minutes) <= calendar.AddWorkingMinutes(start, minutes + more)));
    }

    [Property(MaxTest = 300)]
    public void Time_is_the_sum_of_its_parts(uint seconds, ushort first, ushort second)
    {
        var start = Instant(seconds);

        Assert.All(Calendars, calendar => Assert.Equal(
            calendar.AddWorkingMinutes(start, first + second),
            calendar.AddWorkingMinutes(calendar.AddWorkingMinutes(start, first), second)));
    }

    [Property(MaxTest = 300)]
    public void Round_the_clock_is_the_plain_clock(uint seconds, ushort minutes)
    {
        var start = Instant(seconds);

        Assert.Equal(start.AddMinutes(minutes), WorkCalendar.Always.AddWorkingMinutes(start, minutes));
    }

    [Property(MaxTest = 60)]
    public void The_sums_agree_with_counting_minute_by_minute(uint seconds, ushort span)
    {
        var start = Instant(seconds / 60 * 60);

        Assert.All(Calendars, calendar => Assert.Equal(
            Enumerable.Range(0, span % 20_000).Count(i => calendar.IsOpen(start.AddMinutes(i))),
            calendar.WorkingMinutesBetween(start, start.AddMinutes(span % 20_000))));
    }

    [Theory]
    [InlineData("2011-03-27")]
    [InlineData("2014-03-30")]
    [InlineData("2015-11-07")]
    [InlineData("2016-03-26")]
    [InlineData("1985-04-19")]
    public void The_days_on_which_clocks_changed_are_counted_as_they_were(string from)
    {
        var start = Istanbul.StartOf(DateOnly.Parse(from, null));

        for (var minute = 0; minute < 3 * 1440; minute += 7)
        {
            var at = start.AddMinutes(minute);

            Assert.All(Calendars, c => Assert.Equal(90, c.WorkingMinutesBetween(at, c.AddWorkingMinutes(at, 90))));
            Assert.Equal(minute, WorkCalendar.Always.WorkingMinutesBetween(start, at));
        }
    }

    private static DateTime Instant(uint seconds) => Origin.AddSeconds(seconds % (55u * 365 * 86_400));
}
