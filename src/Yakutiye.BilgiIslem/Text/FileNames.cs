using System.Globalization;
using System.Text;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>File names that people send us or that we hand out. Never a place on disk: files are stored under generated names.</summary>
public static class FileNames
{
    private const int Longest = 200;
    private const int LongestExtension = 20;
    private const string Nameless = "dosya";

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A name that every system can show and save: no folders, control signs, direction marks, reserved names or
    /// trailing dots and blanks; at most 200 characters with the extension kept. Turkish letters stay.
    /// </summary>
    /// <returns>"dosya" when nothing is left</returns>
    public static string Safe(string? name)
    {
        var clean = Clean((name ?? "").Split('/', '\\')[^1]).Normalize(NormalizationForm.FormC).Trim(' ', '.');
        if (clean.Length == 0)
        {
            return Nameless;
        }

        var stem = clean.Split('.')[0].TrimEnd();

        return Shortened(Reserved.Contains(stem) ? "_" + clean : clean);
    }

    /// <returns>the extension as a code: lower case by the invariant culture, with its dot; empty when there is none</returns>
    public static string Extension(string? name)
    {
        var safe = Safe(name);
        var dot = safe.LastIndexOf('.');

        return dot < 0 ? "" : safe[dot..].ToLowerInvariant();
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] == ' ' ? "" : " ");
            }
            else if (rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' or 0xFFFD)
            {
                clean.Append('_');
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    // Format signs hold the direction marks that make "fdp.exe" read as "exe.pdf".
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Shortened(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var dot = name.LastIndexOf('.');
        var extension = dot > 0 && name.Length - dot <= LongestExtension ? name[dot..] : "";
        var room = Longest - extension.Length;
        if (char.IsHighSurrogate(name[room - 1]))
        {
            room--;
        }

        return name[..room].TrimEnd(' ', '.') + extension;
    }

    // Windows reserves the superscript digits too.
    private static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(digit => device + digit);
}
