using SkiaSharp;

namespace Yakutiye.BilgiIslem.Documents.Engine;

internal static class PdfFont
{
    /// <summary>Paper has no pixels: letters keep the widths that the font's author drew.</summary>
    public static SKFont Unhinted(SKTypeface typeface, float size) => new(typeface, size)
    {
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
        BaselineSnap = false,
    };
}
