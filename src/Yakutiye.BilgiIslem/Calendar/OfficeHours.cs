using System.Globalization;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>The weekly office hours in Istanbul time. A value: two with the same hours are equal.</summary>
/// <remarks>657 m.99–100: 40 hours, Saturday and Sunday off; the hours of the day are set by the Governor.</remarks>
public sealed class OfficeHours : IEquatable<OfficeHours>
{
    private readonly OfficeInterval[][] _days = new OfficeInterval[7][];

    /// <param name="days">the stretches of each weekday in order; a weekday that is left out is closed</param>
    /// <exception cref="RuleException">when stretches overlap or no day is open</exception>
    public OfficeHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OfficeInterval>> days)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            var stretches = days.TryGetValue(day, out var given) ? given.ToArray() : [];
            Rule.Require(stretches.Zip(stretches.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), CalendarText.HoursOverlap);
            _days[(int)day] = stretches;
        }

        Rule.Require(_days.Any(day => day.Length > 0), CalendarText.HoursMissing);
    }

    /// <summary>Monday to Friday, 08:00–12:00 and 13:00–17:00.</summary>
    public static OfficeHours Default { get; } = Parse(string.Join(';', Enumerable.Range(1, 5).Select(d => $"{d}=08:00-12:00,13:00-17:00")));

    /// <summary>Every minute of every day.</summary>
    public static OfficeHours RoundTheClock { get; } = Parse(string.Join(';', Enumerable.Range(1, 7).Select(d => $"{d}=00:00-24:00")));

    /// <summary>Reads what <see cref="ToString"/> writes: "1=08:00-12:00,13:00-17:00;2=…", 1 being Monday and 7 Sunday.</summary>
    /// <exception cref="RuleException">with the piece that cannot be read</exception>
    public static OfficeHours Parse(string text)
    {
        var days = new Dictionary<DayOfWeek, IReadOnlyList<OfficeInterval>>();
        foreach (var piece in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Rule.Require(piece.Length > 2 && piece[0] is >= '1' and <= '7' && piece[1] == '=', CalendarText.HoursUnreadable(piece));

            var stretches = piece[2..].Split(',', StringSplitOptions.TrimEntries).Select(OfficeInterval.Parse).ToArray();
            Rule.Require(days.TryAdd((DayOfWeek)((piece[0] - '0') % 7), stretches), CalendarText.HoursUnreadable(piece));
        }

        return new OfficeHours(days);
    }

    /// <returns>the stretches of the weekday in order; empty when closed</returns>
    public IReadOnlyList<OfficeInterval> On(DayOfWeek day) => _days[(int)day];

    /// <returns>the minutes worked on that weekday</returns>
    public int MinutesOn(DayOfWeek day) => _days[(int)day].Sum(stretch => stretch.Minutes);

    public bool Equals(OfficeHours? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as OfficeHours);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(';', Enumerable.Range(1, 7)
        .Where(day => _days[day % 7].Length > 0)
        .Select(day => day.ToString(CultureInfo.InvariantCulture) + "=" + string.Join(',', _days[day % 7])));
}
