namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>What a line is made of: letters without a blank, one blank, or a forced line end.</summary>
internal readonly record struct Atom(string Text, Face Face, float Width)
{
    public bool IsBlank => Text == " ";
    public bool IsLineEnd => Text == "\n";
    public bool IsLetters => !IsBlank && !IsLineEnd;

    public static IEnumerable<Atom> Of(string text, Face face, float size)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '\n'))
            {
                continue;
            }

            if (i > start)
            {
                yield return Cut(text, start, i, face, size);
            }

            yield return Cut(text, i, i + 1, face, size);
            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return Cut(text, start, text.Length, face, size);
        }
    }

    private static Atom Cut(string text, int start, int end, Face face, float size)
    {
        var part = start == 0 && end == text.Length ? text : text[start..end];
        return new Atom(part, face, face.Width(part, size));
    }
}
