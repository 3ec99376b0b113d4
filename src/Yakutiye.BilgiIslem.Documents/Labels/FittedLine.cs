using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>One line that fits: it shrinks to its smallest size, then ends with "…".</summary>
internal static class FittedLine
{
    private const string Ellipsis = "…";

    /// <summary>The largest size, not above <paramref name="largest"/>, at which the text fits the width.</summary>
    public static float SizeFor(string? text, bool isBold, float largest, float width)
    {
        if (string.IsNullOrEmpty(text))
        {
            return largest;
        }

        var face = Type(largest).Face(isBold, italic: false);
        var taken = face.Width(PrintableText.Clean(text, face), 1);
        return taken * largest <= width ? largest : width / taken;
    }

    /// <returns>null when there is no text</returns>
    public static TextLine? Of(string? text, bool isBold, float largest, float smallest, float width, Tint? color = null)
    {
        if (string.IsNullOrWhiteSpace(text) || width <= 0)
        {
            return null;
        }

        var size = Math.Max(smallest, SizeFor(text, isBold, largest, width) * 0.995f);
        var type = Type(size) with { Color = color ?? Tint.Black };
        var face = type.Face(isBold, italic: false);
        var shown = Cut(PrintableText.Clean(text, face).Replace('\n', ' '), face, size, width);
        return TextSetter.Set(isBold ? Words.None.Bold(shown) : Words.Plain(shown), type, width)[0];
    }

    /// <summary>At most so many lines; the last one says with "…" that there was more.</summary>
    public static IReadOnlyList<TextLine> Lines(string? text, bool isBold, float size, int most, float width, Tint? color = null)
    {
        if (string.IsNullOrWhiteSpace(text) || most == 0 || width <= 0)
        {
            return [];
        }

        var type = Type(size) with { Color = color ?? Tint.Black };
        var words = Wording(text, isBold);
        var lines = TextSetter.Set(words, type, width);
        if (lines.Count <= most)
        {
            return lines;
        }

        for (var length = text.Length - 1; length > 0; length--)
        {
            var cut = TextSetter.Set(Wording(text[..length].TrimEnd() + Ellipsis, isBold), type, width);
            if (cut.Count <= most)
            {
                return cut;
            }
        }

        return [];
    }

    private static Words Wording(string text, bool isBold) => isBold ? Words.None.Bold(text) : Words.Plain(text);

    private static Typecase Type(float size) => new(PaperTypeface.Arimo, size) { LineSpacing = 1.15f };

    private static string Cut(string text, Face face, float size, float width)
    {
        if (face.Width(text, size) <= width)
        {
            return text;
        }

        var room = width - face.Width(Ellipsis, size);
        var length = text.Length;
        while (length > 0 && face.Width(text.AsSpan(0, length), size) > room)
        {
            length--;
        }

        return text[..length].TrimEnd() + Ellipsis;
    }
}
