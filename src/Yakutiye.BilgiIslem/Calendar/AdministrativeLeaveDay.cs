using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>A day on which public staff are on administrative leave (idari izin); half a day begins at 13:00.</summary>
public sealed class AdministrativeLeaveDay : Entity
{
    private AdministrativeLeaveDay() => Document = null!;

    /// <param name="document">date and number of the decision that grants it</param>
    /// <exception cref="RuleException">when no document is named</exception>
    public AdministrativeLeaveDay(DateOnly date, bool halfDay, string document, string? note)
    {
        Date = date;
        HalfDay = halfDay;
        Document = Rule.Filled(document, CalendarText.DocumentMissing, nameof(Document));
        Note = Rule.Optional(note);
    }

    public DateOnly Date { get; private set; }

    public bool HalfDay { get; private set; }

    public string Document { get; private set; }

    /// <summary>Null: nothing to add.</summary>
    public string? Note { get; private set; }

    /// <exception cref="RuleException">when no document is named</exception>
    public void Correct(DateOnly date, bool halfDay, string document, string? note)
    {
        Document = Rule.Filled(document, CalendarText.DocumentMissing, nameof(Document));

        Date = date;
        HalfDay = halfDay;
        Note = Rule.Optional(note);
    }
}
