using System.Text;

namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>Collects words until a line is full.</summary>
internal sealed class LineBuilder(Typecase type, float width)
{
    // Turkish words are long, so gaps may be wide; a line before a word that fills the next one alone stays ragged.
    private const float WidestStretch = 2.5f;
    private const float Tolerance = 0.01f;

    private readonly List<TextLine> lines = [];
    private readonly List<Atom> atoms = [];
    private Atom? blank;
    private float taken;

    private float Indent => lines.Count == 0 ? type.FirstLineIndent : 0;

    private float Room => width - Indent;

    public void Blank(Atom atom) => blank = atoms.Count == 0 ? null : atom;

    public void Word(List<Atom> word)
    {
        var length = word.Sum(a => a.Width);
        if (atoms.Count > 0 && taken + (blank?.Width ?? 0) + length > Room + Tolerance)
        {
            End(isLast: false);
        }

        if (length <= Room + Tolerance)
        {
            Take(word);
            return;
        }

        foreach (var part in word.SelectMany(a => LongWord.Break(a, type.Size, Room)))
        {
            if (atoms.Count > 0 && taken + part.Width > Room + Tolerance)
            {
                End(isLast: false);
            }

            Take([part]);
        }
    }

    public void End(bool isLast)
    {
        var pieces = Pieces();
        var blanks = atoms.Count(a => a.IsBlank);
        var stretch = type.Justified && !isLast && blanks > 0 ? (Room - taken) / blanks : 0;
        if (stretch > type.Size * WidestStretch)
        {
            stretch = 0;
        }

        lines.Add(Line(pieces, type, taken + stretch * blanks, width, Indent, stretch));
        atoms.Clear();
        blank = null;
        taken = 0;
    }

    public List<TextLine> Finish()
    {
        if (atoms.Count > 0 || lines.Count == 0)
        {
            End(isLast: true);
        }

        return lines;
    }

    public static TextLine Line(TextPiece[] pieces, Typecase type, float taken, float width, float indent = 0, float stretch = 0)
    {
        var x = type.Side switch
        {
            Side.Center => (width - taken) / 2,
            Side.Right => width - taken,
            _ => indent,
        };

        return new TextLine(pieces, type, x, taken, stretch);
    }

    private void Take(List<Atom> word)
    {
        if (blank is { } gap)
        {
            atoms.Add(gap);
            taken += gap.Width;
            blank = null;
        }

        atoms.AddRange(word);
        taken += word.Sum(a => a.Width);
    }

    private TextPiece[] Pieces()
    {
        var pieces = new List<TextPiece>();
        var text = new StringBuilder();
        float x = 0, start = 0;
        int blanks = 0, blanksAtStart = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            text.Append(atoms[i].Text);
            x += atoms[i].Width;
            blanks += atoms[i].IsBlank ? 1 : 0;
            if (i + 1 == atoms.Count || atoms[i + 1].Face != atoms[i].Face)
            {
                pieces.Add(new TextPiece(text.ToString(), atoms[i].Face, start, blanksAtStart));
                text.Clear();
                (start, blanksAtStart) = (x, blanks);
            }
        }

        return [.. pieces];
    }
}
