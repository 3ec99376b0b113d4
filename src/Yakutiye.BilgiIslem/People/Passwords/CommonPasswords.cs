using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People.Passwords;

/// <summary>
/// The passwords that are tried first, in the world and in Türkiye. A password is common also with other capitals and accents,
/// with digits and signs around it, with digits for letters, or when it is two common ones in a row.
/// </summary>
public static class CommonPasswords
{
    private const string Resource = "Yakutiye.BilgiIslem.People.Passwords.yaygin-parolalar.txt";
    private const int ShortestHalf = 3;

    private static readonly Lazy<HashSet<string>> Known = new(Read);

    public static int Count => Known.Value.Count;

    public static bool Holds(string password)
    {
        var folded = TurkishText.Fold(password);
        var core = TrimmedSigns(folded);

        return Readings(folded).Concat(Readings(core)).Concat(Readings(TrimmedSigns(ReadAsLetters(core)))).Distinct().Any(IsKnown);
    }

    /// <returns>the text as it is read when digits and signs stand for letters: "p4r0l@" as "parola"</returns>
    internal static string ReadAsLetters(string folded) => string.Create(folded.Length, folded, static (letters, text) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = text[i] switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                var other => other,
            };
        }
    });

    private static IEnumerable<string> Readings(string text) => [Compact(text), Compact(ReadAsLetters(text))];

    private static bool IsKnown(string text)
    {
        if (Known.Value.Contains(text))
        {
            return true;
        }

        for (var cut = ShortestHalf; cut <= text.Length - ShortestHalf; cut++)
        {
            if (Known.Value.Contains(text[..cut]) && Known.Value.Contains(text[cut..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string TrimmedSigns(string text)
    {
        var first = 0;
        var end = text.Length;
        while (first < end && !char.IsLetter(text[first]))
        {
            first++;
        }

        while (end > first && !char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return text[first..end];
    }

    private static string Compact(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            known.Add(Compact(TurkishText.Fold(line)));
        }

        known.Remove("");

        return known;
    }
}
