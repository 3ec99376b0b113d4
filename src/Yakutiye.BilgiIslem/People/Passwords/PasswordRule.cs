using System.Text;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People.Passwords;

/// <summary>
/// Which passwords may be chosen: long ones that nobody would guess; no composition rule and no expiry (ASVS 6.2, NIST 800-63B-4).
/// </summary>
/// <param name="minLength">in characters as people count them, so that an emoji is one</param>
/// <param name="ownWords">more words of the institution, beside those that the rule knows</param>
public sealed class PasswordRule(int minLength = 12, int maxLength = 128, IEnumerable<string>? ownWords = null)
{
    // What must be left of a password besides the institution's words and digits.
    private const int LeastOwnLetters = 8;
    private const int ShortestName = 4;

    private static readonly string[] KnownWords =
    [
        "yakutiyebelediyesi", "yakutiye", "belediyesi", "belediye", "bilgiislemmudurlugu", "bilgiislem", "mudurlugu",
        "erzurum", "palandoken", "dadas", "portal", "intranet", "parola", "sifre", "password",
    ];

    private readonly string[] _ownWords =
        [.. KnownWords.Concat((ownWords ?? []).SelectMany(Letters)).Distinct().OrderByDescending(word => word.Length)];

    public int MinLength => minLength;

    public int MaxLength => maxLength;

    /// <param name="names">the user's names, user name, title, e-mail address</param>
    /// <returns>the Turkish sentence that refuses the password; null when it may be used</returns>
    public string? ProblemWith(string password, params IEnumerable<string?> names)
    {
        var length = password.EnumerateRunes().Count();
        if (length < minLength)
        {
            return PasswordText.TooShort(minLength);
        }

        if (length > maxLength)
        {
            return PasswordText.TooLong(maxLength);
        }

        var folded = TurkishText.Fold(password);
        if (PasswordPattern.IsWeak(folded))
        {
            return PasswordText.Pattern;
        }

        if (HoldsName(folded, names))
        {
            return PasswordText.OwnName;
        }

        if (CommonPasswords.Holds(folded))
        {
            return PasswordText.Common;
        }

        return IsMadeOfOwnWords(folded) ? PasswordText.OwnWords : null;
    }

    // Digits that stand for letters do not hide a name: Ay5e is Ayse.
    private static bool HoldsName(string folded, IEnumerable<string?> names)
    {
        var plain = Compact(folded);
        var read = CommonPasswords.ReadAsLetters(plain);

        return names.SelectMany(Letters).Any(name => name.Length >= ShortestName
            && (plain.Contains(name, StringComparison.Ordinal) || read.Contains(name, StringComparison.Ordinal)));
    }

    private bool IsMadeOfOwnWords(string folded)
    {
        string[] readings = [Compact(folded), Compact(CommonPasswords.ReadAsLetters(folded))];

        return readings.Any(reading =>
        {
            var rest = _ownWords.Aggregate(reading, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

            return rest.Length < reading.Length && rest.Count(char.IsLetter) < LeastOwnLetters;
        });
    }

    /// <returns>the words of a name, and all of them together, folded</returns>
    private static IEnumerable<string> Letters(string? text)
    {
        var words = TurkishText.Fold(text).Split(' ', '.', '-', '_', '@').Select(Compact).Where(word => word.Length > 0).ToArray();

        return words.Append(string.Concat(words));
    }

    private static string Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var letter in text.Where(char.IsLetterOrDigit))
        {
            compact.Append(letter);
        }

        return compact.ToString();
    }
}
