namespace Yakutiye.BilgiIslem.Text;

/// <summary>Cuts folded text into words, keeping codes both whole and in parts.</summary>
internal static class FoldedWords
{
    public static IReadOnlyList<string> Of(string folded)
    {
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        while (at < folded.Length)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                at++;
                continue;
            }

            var end = EndOfToken(folded, at);
            AddToken(folded[at..end]);
            at = end;
        }

        return words;

        void AddToken(string token)
        {
            var parts = token.Split('-', '.', '/', '_');
            if (parts.Length > 1 && token.Any(char.IsDigit))
            {
                Add(token);
            }

            foreach (var part in parts)
            {
                Add(part);
            }
        }

        void Add(string word)
        {
            if (seen.Add(word))
            {
                words.Add(word);
            }
        }
    }

    // A joint counts only between two letters or digits, so that a full stop ends its sentence.
    private static int EndOfToken(string folded, int start)
    {
        var at = start;
        while (at < folded.Length)
        {
            var joint = folded[at] is '-' or '.' or '/' or '_' && at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1]);
            if (!joint && !char.IsLetterOrDigit(folded[at]))
            {
                return at;
            }

            at++;
        }

        return at;
    }
}
