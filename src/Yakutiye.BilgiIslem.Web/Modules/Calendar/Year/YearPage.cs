using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;

public sealed record YearPage(
    int Year,
    DateOnly Today,
    WorkCalendar Calendar,
    OfficeHours Hours,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<AdministrativeLeaveDay> Leave)
{
    private const int DaysOfWeek = 7;

    public bool IsKnown => Calendar.IsKnown(new DateOnly(Year, 1, 1));

    public int WorkingDays => Enumerable.Range(0, DateTime.IsLeapYear(Year) ? 366 : 365).Count(i => Calendar.IsWorkingDay(new DateOnly(Year, 1, 1).AddDays(i)));

    public int Unverified => Holidays.Count(h => !h.Verified);

    /// <summary>The weeks of a month, Monday first; null where a day belongs to another month.</summary>
    public IEnumerable<DateOnly?[]> WeeksOf(int month)
    {
        var first = new DateOnly(Year, month, 1);
        var blanks = ((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        var days = Enumerable.Repeat<DateOnly?>(null, blanks)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Year, month)).Select(i => (DateOnly?)first.AddDays(i)));
        return days.Chunk(DaysOfWeek).Select(week => week.Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - week.Length)).ToArray());
    }

    public string Look(DateOnly day) => (Calendar.ClosureOn(day), Calendar.IsWorkingDay(day)) switch
    {
        ({ HalfDay: true }, _) => "day-half",
        ({ Reason: CalendarText.AdministrativeLeave }, _) => "day-leave",
        ({ }, _) => "day-holiday",
        (null, false) => "day-closed",
        _ => "",
    };
}
