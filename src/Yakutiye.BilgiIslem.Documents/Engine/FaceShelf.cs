using System.Collections.Concurrent;
using SkiaSharp;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>The fonts that travel inside this assembly; each is read when a paper first needs it.</summary>
internal static class FaceShelf
{
    private static readonly ConcurrentDictionary<FaceName, Lazy<Face>> Faces = new();

    public static Face Take(FaceName name) => Faces.GetOrAdd(name, static n => new Lazy<Face>(() => Read(n))).Value;

    private static Face Read(FaceName name)
    {
        var file = Resource(name.File);
        using var data = SKData.CreateCopy(file);
        using var typeface = SKTypeface.FromData(data);
        using var font = PdfFont.Unhinted(typeface, typeface.UnitsPerEm);

        var glyphs = font.GetGlyphs([.. Enumerable.Range(0, char.MaxValue + 1)]);
        var widths = font.GetGlyphWidths(glyphs);
        var unit = (float)typeface.UnitsPerEm;

        return new Face(name, file, glyphs, [.. widths.Select(w => w / unit)], -font.Metrics.Ascent / unit, font.Metrics.Descent / unit);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(FaceShelf).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} was not embedded at build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
