namespace Yakutiye.BilgiIslem.People.Passwords;

/// <summary>Passwords that are long but hold little: aaaaaaaaaaaa, abcabcabcabc, 123456789012, qwertyuıopğü.</summary>
internal static class PasswordPattern
{
    private const int LeastDistinct = 5;
    private const int LeastSteps = 6;
    private const int ShortestRun = 3;

    private static readonly HashSet<(char, char)> Neighbours = PairsOf(
    [
        "01234567890", "abcdefghijklmnopqrstuvwxyz", "abccdefgghiijklmnooprsstuuvyz",
        "qwertyuiopgu", "asdfghjklsi", "zxcvbnmoc", "fggiodrnhpqw", "uieautkmlysx", "jovcczsb",
    ]);

    /// <param name="folded">the password, folded</param>
    public static bool IsWeak(string folded)
    {
        var signs = string.Concat(folded.Where(sign => sign != ' '));

        return signs.Distinct().Count() < LeastDistinct || IsRepeated(signs) || Steps(signs) < LeastSteps;
    }

    // The end may be cut: "sifre1sifre1sifre" repeats "sifre1".
    private static bool IsRepeated(string signs)
    {
        for (var period = 1; period <= signs.Length / 2; period++)
        {
            if (signs.AsSpan(period).SequenceEqual(signs.AsSpan(0, signs.Length - period)))
            {
                return true;
            }
        }

        return false;
    }

    // A run of neighbours is remembered by its first sign and its direction, so it counts as two steps.
    private static int Steps(string signs)
    {
        var steps = 0;
        for (var at = 0; at < signs.Length;)
        {
            var run = RunFrom(signs, at);
            steps += run >= ShortestRun ? 2 : 1;
            at += run >= ShortestRun ? run : 1;
        }

        return steps;
    }

    private static int RunFrom(string signs, int start)
    {
        var length = 1;
        while (start + length < signs.Length && AreNeighbours(signs[start + length - 1], signs[start + length]))
        {
            length++;
        }

        return length;
    }

    private static bool AreNeighbours(char one, char next) => one == next || Neighbours.Contains((one, next));

    private static HashSet<(char, char)> PairsOf(string[] rows) =>
        [.. rows.SelectMany(row => row.Zip(row.Skip(1))).SelectMany(pair => new[] { pair, (pair.Second, pair.First) })];
}
