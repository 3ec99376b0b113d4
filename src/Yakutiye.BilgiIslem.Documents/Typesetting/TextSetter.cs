namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>Sets words into lines of a width, breaking at blanks.</summary>
internal static class TextSetter
{
    public static IReadOnlyList<TextLine> Set(Words words, Typecase type, float width)
    {
        var phrases = words.Phrases;
        if (phrases.Length == 1 && type.FirstLineIndent == 0 && OneLine(phrases[0], type, width) is { } line)
        {
            return [line];
        }

        var atoms = new List<Atom>();
        foreach (var phrase in phrases)
        {
            var face = type.Face(phrase.IsBold, phrase.IsItalic);
            atoms.AddRange(Atom.Of(PrintableText.Clean(phrase.Text, face), face, type.Size));
        }

        return Fill(atoms, new LineBuilder(type, width));
    }

    /// <summary>Most table cells are short; they need no atoms.</summary>
    private static TextLine? OneLine(Phrase phrase, Typecase type, float width)
    {
        var face = type.Face(phrase.IsBold, phrase.IsItalic);
        var text = PrintableText.Clean(phrase.Text, face).Trim(' ');
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var taken = face.Width(text, type.Size);
        return taken > width ? null : LineBuilder.Line([new TextPiece(text, face, 0, 0)], type, taken, width);
    }

    private static List<TextLine> Fill(List<Atom> atoms, LineBuilder line)
    {
        for (var i = 0; i < atoms.Count;)
        {
            if (atoms[i].IsLineEnd)
            {
                line.End(isLast: true);
                i++;
            }
            else if (atoms[i].IsBlank)
            {
                line.Blank(atoms[i++]);
            }
            else
            {
                // Letters of several faces without a blank between them are one word.
                var end = i;
                while (end < atoms.Count && atoms[end].IsLetters)
                {
                    end++;
                }

                line.Word(atoms.GetRange(i, end - i));
                i = end;
            }
        }

        return line.Finish();
    }
}
