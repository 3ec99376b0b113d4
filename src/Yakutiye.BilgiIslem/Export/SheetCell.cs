using System.Globalization;
using System.Text;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Export;

/// <summary>Turns values into what a sheet or a CSV file holds.</summary>
internal static class SheetCell
{
    // What an Excel cell can hold; a longer one makes Excel call the file damaged.
    private const int Longest = 32_767;

    /// <returns>null, a string, a decimal or a local <see cref="DateTime"/></returns>
    public static object? ForSheet(object? value, CellKind kind) => value is null ? null : kind switch
    {
        CellKind.Text => Clean(TextOf(value)),
        CellKind.Number => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        CellKind.Date => DayOf(value),
        CellKind.Moment => Istanbul.ToLocal((DateTime)value),
    };

    public static string ForCsv(object? value, CellKind kind) => value is null ? "" : kind switch
    {
        CellKind.Text => FormulaSafe.Cell(TextOf(value)),
        CellKind.Number => TurkishNumber.Plain(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        CellKind.Date => DayOf(value).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        CellKind.Moment => Istanbul.ToLocal((DateTime)value).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
    };

    /// <returns>the text without what XML cannot hold</returns>
    public static string Clean(string text)
    {
        if (text.Length <= Longest && text.All(IsPlain))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            if (!Rune.IsControl(rune) || rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static bool IsPlain(char letter) => letter >= ' ' && !char.IsSurrogate(letter) && letter < '\uFFFE' && !char.IsControl(letter);

    private static DateTime DayOf(object value) => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : ((DateTime)value).Date;

    private static string TextOf(object value) => value switch
    {
        string text => text,
        IFormattable formattable => formattable.ToString(null, TurkishText.Culture),
        _ => value.ToString() ?? "",
    };
}
