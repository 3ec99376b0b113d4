using SkiaSharp;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>Reads a drawn signature without the empty margins of the field it was drawn in, so that it is neither tiny nor off the name.</summary>
internal static class SignatureReader
{
    private const long MostPixels = 16_000_000;
    private const byte Paper = 245;

    /// <returns>null when the bytes are no picture, or an empty one</returns>
    public static Picture? Read(byte[] file)
    {
        if (PictureReader.Read(file) is not { } whole || (long)whole.Width * whole.Height > MostPixels)
        {
            return null;
        }

        using var drawing = SKBitmap.Decode(file);
        if (drawing is null || InkOf(drawing) is not { IsEmpty: false } ink)
        {
            return null;
        }

        using var part = new SKBitmap();
        drawing.ExtractSubset(part, ink);
        using var image = SKImage.FromBitmap(part);
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return new Picture(png.ToArray(), ink.Width, ink.Height);
    }

    private static SKRectI InkOf(SKBitmap drawing)
    {
        var pixels = drawing.Pixels;
        var ink = new SKRectI(drawing.Width, drawing.Height, 0, 0);
        for (var i = 0; i < pixels.Length; i++)
        {
            if (IsInk(pixels[i]))
            {
                var (x, y) = (i % drawing.Width, i / drawing.Width);
                ink = new SKRectI(Math.Min(ink.Left, x), Math.Min(ink.Top, y), Math.Max(ink.Right, x + 1), Math.Max(ink.Bottom, y + 1));
            }
        }

        return ink.Right == 0 ? SKRectI.Empty : ink;
    }

    private static bool IsInk(SKColor color) => color.Alpha > 16 && (color.Red < Paper || color.Green < Paper || color.Blue < Paper);
}
