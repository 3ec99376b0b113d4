using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>Folding in one pass for ASCII and Turkish letters; anything else takes the way over Unicode normalization.</summary>
internal static class TextFolding
{
    private const int StackLimit = 512;

    public static string Fold(string text)
    {
        char[]? rented = null;
        var buffer = text.Length <= StackLimit
            ? stackalloc char[StackLimit]
            : rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            if (!TryFold(text, buffer, out var length))
            {
                return FoldAny(text);
            }

            var folded = buffer[..length];

            return folded.SequenceEqual(text) ? text : new string(folded);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private static bool TryFold(string text, Span<char> buffer, out int length)
    {
        length = 0;
        var blank = false;
        foreach (var letter in text)
        {
            var plain = Plain(letter);
            if (plain == '\0')
            {
                return false;
            }

            if (plain == ' ')
            {
                blank = length > 0;
                continue;
            }

            if (blank)
            {
                buffer[length++] = ' ';
                blank = false;
            }

            buffer[length++] = plain;
        }

        return true;
    }

    /// <returns>the plain letter, a blank, or NUL when only normalization can tell</returns>
    private static char Plain(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        > ' ' and < (char)0x7F => letter,
        ' ' or (>= '\t' and <= '\r') or '\u00A0' => ' ',
        'ı' or 'İ' or 'î' or 'Î' => 'i',
        'ç' or 'Ç' => 'c',
        'ğ' or 'Ğ' => 'g',
        'ö' or 'Ö' => 'o',
        'ş' or 'Ş' => 's',
        'ü' or 'Ü' or 'û' or 'Û' => 'u',
        'â' or 'Â' => 'a',
        _ => '\0',
    };

    private static string FoldAny(string text)
    {
        var lower = TurkishText.Culture.TextInfo.ToLower(Whole(text).Normalize(NormalizationForm.FormKC));
        var plain = new StringBuilder(lower.Length);
        var blank = false;
        foreach (var rune in lower.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = plain.Length > 0;
            }
            else if (!IsStripped(rune))
            {
                plain.Append(blank ? " " : "").Append(rune.Value == 'ı' ? "i" : rune.ToString());
                blank = false;
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormKC);
    }

    // Marks belong to letters that are now plain; controls and format signs (soft hyphen, direction marks) are invisible.
    private static bool IsStripped(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Control or UnicodeCategory.Format;

    // Half a surrogate pair or a noncharacter makes Normalize throw.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return whole.ToString();
    }
}
