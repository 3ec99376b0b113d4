namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>A module whose due times depend on the calendar: it is told after every change, to count open ones anew.</summary>
public interface ICalendarChanged
{
    Task CalendarChangedAsync(WorkCalendar calendar, CancellationToken ct);
}
