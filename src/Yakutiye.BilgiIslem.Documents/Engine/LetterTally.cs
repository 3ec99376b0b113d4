using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>An ink that leaves no trace but counts which letters of which face a paper needs.</summary>
internal sealed class LetterTally : IInk
{
    private readonly Dictionary<Face, bool[]> used = [];

    public IEnumerable<Face> Faces => used.Keys;

    public IEnumerable<char> Letters(Face face)
    {
        var marks = used[face];
        return Enumerable.Range(0, marks.Length).Where(i => marks[i]).Select(i => (char)i);
    }

    public void Text(string text, Face face, float size, Spot baseline, Tint color, float blankStretch = 0)
    {
        if (!used.TryGetValue(face, out var marks))
        {
            used[face] = marks = new bool[char.MaxValue + 1];
        }

        foreach (var letter in text)
        {
            marks[letter] = true;
        }
    }

    public void Line(Spot from, Spot to, float width, Tint color) { }

    public void Fill(Box box, Tint color) { }

    public void Fill(IReadOnlyList<Box> boxes, Tint color) { }

    public void Frame(Box box, float width, Tint color) { }

    public void Strokes(IReadOnlyList<Spot> spots, float width, Tint color) { }

    public void Disc(Spot center, float radius, Tint color) { }

    public void Wedge(Spot center, float radius, float from, float sweep, Tint color) { }

    public void Picture(Picture picture, Box box) { }
}
