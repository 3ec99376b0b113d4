using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>A public holiday (Law 2429). Half a holiday begins at 13:00, as the eve of a feast does.</summary>
public sealed class Holiday : Entity
{
    private Holiday() => Name = null!;

    /// <exception cref="RuleException">when it has no name</exception>
    public Holiday(DateOnly date, string name, bool halfDay, bool verified)
    {
        Date = date;
        Name = Rule.Filled(name, CalendarText.HolidayNameMissing, nameof(Name));
        HalfDay = halfDay;
        Verified = verified;
    }

    public DateOnly Date { get; private set; }

    public string Name { get; private set; }

    public bool HalfDay { get; private set; }

    /// <summary>False while the date rests on a forecast that the Diyanet has not confirmed.</summary>
    public bool Verified { get; private set; }

    /// <exception cref="RuleException">when it has no name</exception>
    public void Correct(DateOnly date, string name, bool halfDay)
    {
        Name = Rule.Filled(name, CalendarText.HolidayNameMissing, nameof(Name));

        Date = date;
        HalfDay = halfDay;
    }

    public void Confirm() => Verified = true;
}
