using System.Globalization;
using System.Text;

namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>Makes any text printable: what people typed, pasted or scanned may hold letters that no font has.</summary>
internal static class PrintableText
{
    private const char Substitute = '□';

    public static string Clean(string text, Face face)
    {
        if (IsClean(text, face))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            Append(clean, rune, face);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text, Face face)
    {
        var last = 'x';
        foreach (var letter in text)
        {
            if (letter > '\u024F' || letter < ' ' || letter is >= '\u007F' and <= '\u00A0' or '\u00AD' || !face.Has(letter) || (letter == ' ' && last == ' '))
            {
                return false;
            }

            last = letter;
        }

        return true;
    }

    // Lone surrogates and noncharacters make Normalize throw, so they become the replacement rune first.
    private static string Composed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            var isAssigned = Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned;
            whole.Append((isAssigned ? rune : Rune.ReplacementChar).ToString());
        }

        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder clean, Rune rune, Face face)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                clean.Append('\n');
                break;
            case UnicodeCategory.Control:
                AppendControl(clean, rune);
                break;
            // Direction marks, joiners and soft hyphens steer what this layout does not do; variation selectors pick emoji looks.
            case UnicodeCategory.Format:
            case UnicodeCategory.NonSpacingMark when rune.Value is >= 0xFE00 and <= 0xFE0F:
                break;
            case UnicodeCategory.SpaceSeparator:
                AppendSpace(clean, rune);
                break;
            default:
                clean.Append(rune.IsBmp && face.Has((char)rune.Value) ? (char)rune.Value : Stand(rune, face));
                break;
        }
    }

    private static void AppendControl(StringBuilder clean, Rune rune)
    {
        if (rune.Value == '\n')
        {
            clean.Append('\n');
        }
        else if (rune.Value == '\t')
        {
            AppendSpace(clean, new Rune(' '));
        }
    }

    private static void AppendSpace(StringBuilder clean, Rune rune)
    {
        // Turkish dates and amounts are kept on one line with no-break spaces.
        if (rune.Value is 0x00A0 or 0x202F)
        {
            clean.Append('\u00A0');
        }
        else if (clean.Length == 0 || clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    private static char Stand(Rune rune, Face face) => rune.Value switch
    {
        0x2010 or 0x2011 or 0x2212 => '-',
        0x2610 => '□',
        0x2611 or 0x2713 or 0x2714 when face.Has('√') => '√',
        _ => Substitute,
    };
}
