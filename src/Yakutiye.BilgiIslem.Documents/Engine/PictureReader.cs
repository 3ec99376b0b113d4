using SkiaSharp;

namespace Yakutiye.BilgiIslem.Documents.Engine;

internal static class PictureReader
{
    // A small file can unfold into gigabytes; a phone's photograph has about 50 million pixels.
    private const long MostPixels = 120_000_000;

    /// <returns>null when the bytes are no picture that can be shown</returns>
    public static Picture? Read(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var image = SKImage.FromEncodedData(data);

        return image is null || (long)image.Width * image.Height > MostPixels ? null : new Picture(file, image.Width, image.Height);
    }
}
