using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The time within one ticket's story. It passes only in office hours, and ends today.</summary>
internal sealed class DemoClock(WorkCalendar calendar, DateTime start, DateTime now)
{
    public DateTime At { get; private set; } = start;
    public DateOnly Day => Istanbul.DayOf(At);

    /// <summary>Lets working minutes pass.</summary>
    /// <returns>false when that would lie ahead of us: the story has come to the present</returns>
    public bool Passes(int minutes)
    {
        var next = calendar.AddWorkingMinutes(At, minutes);
        if (next > now)
        {
            return false;
        }

        At = next;
        return true;
    }

    public DateOnly WorkingDayAfter(int days) => calendar.AddWorkingDays(Day, days);
}
