using System.Globalization;
using System.Text.RegularExpressions;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>
/// Numbers as they are written in Turkey: comma for decimals, points for thousands.
/// .NET would read "1.5" as 15 in Turkish; here what can be read in two ways is refused.
/// </summary>
public static partial class TurkishNumber
{
    private const int LongestTyped = 40;

    /// <summary>Reads "1,5", "1234", "1.234", "1.234,56" and "1.234,56 ₺"; refuses "1.5" and "1,234.56".</summary>
    /// <param name="problem">the Turkish sentence that says why not; null on success</param>
    public static bool TryParse(string? typed, out decimal number, out string? problem)
    {
        number = 0;
        problem = null;
        var text = Bare(typed);
        if (text.Length == 0)
        {
            problem = NumberText.Missing;

            return false;
        }

        if (text.Length > LongestTyped || !Written().IsMatch(text))
        {
            problem = text.Length <= LongestTyped && Pointed().IsMatch(text)
                ? NumberText.Ambiguous(text)
                : NumberText.NotANumber(text.Length <= LongestTyped ? text : text[..LongestTyped] + "…");

            return false;
        }

        var invariant = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (decimal.TryParse(invariant, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        problem = NumberText.TooBig(text);

        return false;
    }

    /// <returns>"1.234,56"; always with the given count of decimals</returns>
    public static string Format(decimal number, int decimals = 2) =>
        number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), TurkishText.Culture);

    /// <returns>"1.234"</returns>
    public static string Format(long number) => number.ToString("N0", TurkishText.Culture);

    /// <returns>"1.234,56 ₺"</returns>
    public static string Lira(decimal amount) => Format(amount) + " ₺";

    /// <summary>For a form field: no thousands, only the decimals that are there: "1234,5".</summary>
    public static string Plain(decimal number) => number.ToString("0.############", TurkishText.Culture);

    private static string Bare(string? typed)
    {
        var text = (typed ?? "").Replace('\u00A0', ' ').Replace('\u2212', '-').Trim();
        if (text.EndsWith('₺'))
        {
            return text[..^1].TrimEnd();
        }

        return text.EndsWith("TL", StringComparison.OrdinalIgnoreCase) ? text[..^2].TrimEnd() : text;
    }

    // 0.500 is left out on purpose: it means a half to some and five hundred to none.
    [GeneratedRegex(@"^[-+]?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^[-+]?[0-9.,]*[0-9][0-9.,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pointed();
}
