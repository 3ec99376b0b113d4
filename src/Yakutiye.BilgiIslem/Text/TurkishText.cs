using System.Globalization;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>
/// Letters as people write them. The only place that knows the four i's (ı I i İ);
/// codes, roles, file types and headers are compared ordinally and never come here.
/// </summary>
public static class TurkishText
{
    /// <summary>tr-TR, whatever the machine's own culture is.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("tr-TR");

    /// <summary>The order of a Turkish dictionary, capitals ignored: IŞIK equals ışık, but not isik.</summary>
    public static StringComparer Comparer { get; } = StringComparer.Create(Culture, ignoreCase: true);

    /// <returns>below zero, zero or above zero in the order of <see cref="Comparer"/></returns>
    public static int Compare(string? left, string? right) => Comparer.Compare(left, right);

    public static string Lower(string? text) => text is null ? "" : Culture.TextInfo.ToLower(text);

    public static string Upper(string? text) => text is null ? "" : Culture.TextInfo.ToUpper(text);

    /// <summary>Every word with one capital, as names are written: "AYŞE IŞIK" becomes "Ayşe Işık".</summary>
    public static string Capitalize(string? text)
    {
        var letters = Lower(text).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(letters[i - 1]) || letters[i - 1] is '-' or '(' or '/' or '.')
            {
                letters[i] = Culture.TextInfo.ToUpper(letters[i]);
            }
        }

        return new string(letters);
    }

    /// <summary>
    /// What search stores and asks: lower case, plain letters, no accents, single blanks.
    /// "IŞIK", "Işık" and "isik" are all "isik"; "Vekâlet" is "vekalet". Folding twice changes nothing.
    /// </summary>
    public static string Fold(string? text) => string.IsNullOrWhiteSpace(text) ? "" : TextFolding.Fold(text);

    /// <summary>
    /// The distinct folded words of a text, for an index. A code with digits is given whole and in parts:
    /// "ARZ-2026-000123" yields "arz-2026-000123", "arz", "2026" and "000123".
    /// </summary>
    public static IReadOnlyList<string> Words(string? text) => FoldedWords.Of(Fold(text));

    /// <summary>Does the text hold what is sought, for a reader who does not mind capitals and accents?</summary>
    public static bool Holds(string? text, string? sought) => Fold(text).Contains(Fold(sought), StringComparison.Ordinal);
}
