using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Tests.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Ours = new(OfficeHours.Default, HolidaySeed.Read(), []);

    [Theory]
    [InlineData("2026-08-03 09:00", 60, "2026-08-03 10:00")]
    [InlineData("2026-08-03 11:30", 60, "2026-08-03 13:30")]   // the noon break does not count
    [InlineData("2026-08-03 06:00", 1, "2026-08-03 08:01")]    // before opening
    [InlineData("2026-08-07 16:30", 60, "2026-08-10 08:30")]   // over the weekend
    [InlineData("2026-08-07 16:30", 30, "2026-08-07 17:00")]   // at closing time, closing time
    [InlineData("2026-08-08 12:00", 480, "2026-08-10 17:00")]  // from a Saturday
    [InlineData("2026-05-26 11:00", 120, "2026-06-01 09:00")]  // eve of Kurban Bayramı from 13:00, then five days
    [InlineData("2026-12-31 16:59", 2, "2027-01-04 08:01")]    // over the year end, Friday 1 January a holiday
    [InlineData("2028-02-25 11:59", 2, "2028-02-29 08:01")]    // 29 February after Ramazan Bayramı
    [InlineData("2026-10-28 08:00", 241, "2026-10-30 08:01")]  // the half day before 29 October
    public void Working_minutes_skip_what_is_not_worked(string from, int minutes, string until)
    {
        var start = Istanbul.ToUtc(At(from));

        var end = Ours.AddWorkingMinutes(start, minutes);

        Assert.Equal(At(until), Istanbul.ToLocal(end));
        Assert.Equal(DateTimeKind.Utc, end.Kind);
        Assert.Equal(minutes, Ours.WorkingMinutesBetween(start, end));
    }

    [Theory]
    [InlineData("2026-08-03 07:59:59", false)]
    [InlineData("2026-08-03 08:00", true)]
    [InlineData("2026-08-03 12:00", false)]
    [InlineData("2026-08-03 13:00", true)]
    [InlineData("2026-08-03 17:00", false)]
    [InlineData("2026-08-08 10:00", false)]
    [InlineData("2026-10-28 11:00", true)]
    [InlineData("2026-10-28 13:00", false)]
    [InlineData("2026-10-29 10:00", false)]
    public void The_office_is_open_when_its_hours_say_so(string at, bool open) =>
        Assert.Equal(open, Ours.IsOpen(Istanbul.ToUtc(At(at))));

    [Theory]
    [InlineData("2026-08-03", 1, "2026-08-04")]
    [InlineData("2026-08-07", 1, "2026-08-10")]
    [InlineData("2026-08-08", 0, "2026-08-10")]
    [InlineData("2026-08-10", 0, "2026-08-10")]
    [InlineData("2026-10-27", 1, "2026-10-28")]                // half a holiday is a working day
    [InlineData("2026-10-28", 1, "2026-10-30")]
    [InlineData("2026-08-10", -1, "2026-08-07")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    public void Working_days_are_counted_from_the_day_after(string day, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Ours.AddWorkingDays(DateOnly.Parse(day, null), days));

    [Fact]
    public void Working_days_between_two_days_exclude_the_first_and_include_the_last()
    {
        Assert.Equal(5, Ours.WorkingDaysBetween(new DateOnly(2026, 8, 3), new DateOnly(2026, 8, 10)));
        Assert.Equal(0, Ours.WorkingDaysBetween(new DateOnly(2026, 8, 10), new DateOnly(2026, 8, 3)));
    }

    [Fact]
    public void Administrative_leave_closes_the_day_or_its_afternoon()
    {
        var monday = new DateOnly(2026, 8, 3);
        var calendar = new WorkCalendar(OfficeHours.Default, [],
            [new AdministrativeLeaveDay(monday, false, "2026/7", null), new AdministrativeLeaveDay(monday.AddDays(1), true, "2026/8", null)]);

        Assert.False(calendar.IsWorkingDay(monday));
        Assert.Equal(new DayClosure("İdari izin", HalfDay: false), calendar.ClosureOn(monday));
        Assert.Equal(240, calendar.WorkingMinutesBetween(Istanbul.StartOf(monday), Istanbul.StartOf(monday.AddDays(2))));
    }

    [Fact]
    public void A_whole_holiday_outweighs_half_a_leave_on_the_same_day()
    {
        var day = new DateOnly(2026, 8, 3);
        var calendar = new WorkCalendar(OfficeHours.Default, [new Holiday(day, "Bayram", false, true)], [new AdministrativeLeaveDay(day, true, "2026/8", null)]);

        Assert.Equal(new DayClosure("Bayram", HalfDay: false), calendar.ClosureOn(day));
    }

    [Fact]
    public void A_date_beyond_the_last_year_with_holidays_is_shown_as_such()
    {
        Assert.Equal(2028, Ours.LastKnownYear);
        Assert.True(Ours.IsKnown(new DateOnly(2028, 12, 31)));
        Assert.False(Ours.IsKnown(new DateOnly(2029, 1, 1)));
        Assert.True(WorkCalendar.Always.IsKnown(new DateOnly(2099, 1, 1)));
    }

    [Fact]
    public void Next_years_holidays_are_asked_for_from_October_on()
    {
        Assert.Null(Ours.MissingYear(new DateOnly(2028, 9, 30)));
        Assert.Equal(2029, Ours.MissingYear(new DateOnly(2028, 10, 1)));
        Assert.Equal(2029, Ours.MissingYear(new DateOnly(2029, 1, 2)));
        Assert.Null(Ours.MissingYear(new DateOnly(2027, 11, 1)));
    }

    [Fact]
    public void An_instant_of_local_kind_is_refused() => Assert.Throws<ArgumentException>(
        () => Ours.AddWorkingMinutes(new DateTime(2026, 8, 3, 9, 0, 0, DateTimeKind.Local), 5));

    [Fact]
    public void Time_is_not_added_backwards() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Ours.AddWorkingMinutes(new DateTime(2026, 8, 3, 9, 0, 0, DateTimeKind.Utc), -1));

    private static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
