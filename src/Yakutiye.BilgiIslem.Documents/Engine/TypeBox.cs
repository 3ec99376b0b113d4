using SkiaSharp;
using Yakutiye.BilgiIslem.Documents.Fonts;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>The fonts of one paper, each cut down to the letters that the paper uses: SkiaSharp's own build embeds whole fonts.</summary>
internal sealed class TypeBox : IDisposable
{
    private readonly Dictionary<Face, SKTypeface> typefaces = [];
    private readonly Dictionary<(Face, float), SKFont> fonts = [];

    public TypeBox(LetterTally tally)
    {
        foreach (var face in tally.Faces)
        {
            var letters = tally.Letters(face).ToDictionary(c => c, face.Glyph);
            using var data = SKData.CreateCopy(FontSubset.Of(face.File, letters));
            typefaces[face] = SKTypeface.FromData(data);
        }
    }

    public SKFont Font(Face face, float size)
    {
        if (!fonts.TryGetValue((face, size), out var font))
        {
            fonts[(face, size)] = font = PdfFont.Unhinted(typefaces[face], size);
        }

        return font;
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }

        foreach (var typeface in typefaces.Values)
        {
            typeface.Dispose();
        }
    }
}
