namespace Yakutiye.BilgiIslem.Text;

/// <summary>
/// Keeps typed text from becoming a formula when a table is opened in a spreadsheet (ASVS 1.2.10).
/// For text only: numbers that are written as numbers need none of it.
/// </summary>
public static class FormulaSafe
{
    // The wide and small forms are read as their ordinary signs by East Asian versions of Excel.
    private const string Openers = "=+-@\t\r\n\0＝＋－＠﹦﹢﹣﹫−";

    /// <summary>Would a spreadsheet take this text for a formula, blanks and invisible signs before it ignored?</summary>
    public static bool IsFormula(string? text)
    {
        foreach (var letter in text ?? "")
        {
            if (Openers.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(letter) && !IsInvisible(letter))
            {
                return false;
            }
        }

        return false;
    }

    /// <returns>the text, behind an apostrophe when it could be a formula, without NULs</returns>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var cell = IsFormula(text) ? "'" + text : text;

        return cell.Contains('\0', StringComparison.Ordinal) ? cell.Replace("\0", "", StringComparison.Ordinal) : cell;
    }

    private static bool IsInvisible(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;
}
