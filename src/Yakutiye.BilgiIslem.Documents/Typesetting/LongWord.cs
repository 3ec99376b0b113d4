using System.Buffers;
using System.Globalization;

namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>Breaks what has no blank (addresses, hashes, a leaning elbow) so that it never leaves its box.</summary>
internal static class LongWord
{
    private static readonly SearchValues<char> Seams = SearchValues.Create("/\\-_.,;:?&=+@");

    public static IEnumerable<Atom> Break(Atom atom, float size, float room)
    {
        var rest = atom.Text;
        while (rest.Length > 0)
        {
            var take = Fitting(rest, atom.Face, size, room);
            yield return new Atom(rest[..take], atom.Face, atom.Face.Width(rest.AsSpan(0, take), size));
            rest = rest[take..];
        }
    }

    private static int Fitting(string text, Face face, float size, float room)
    {
        var width = 0f;
        var take = 0;
        while (take < text.Length && (width += face.Advance(text[take], size)) <= room)
        {
            take++;
        }

        if (take == text.Length)
        {
            return take;
        }

        // A seam in the last third reads better than a cut through a word.
        var seam = text.AsSpan(0, take).LastIndexOfAny(Seams) + 1;
        if (seam > take * 2 / 3)
        {
            return seam;
        }

        while (take > 1 && CharUnicodeInfo.GetUnicodeCategory(text[take]) is UnicodeCategory.NonSpacingMark)
        {
            take--;
        }

        // Even a box narrower than one letter moves on by one letter.
        return Math.Max(take, 1);
    }
}
