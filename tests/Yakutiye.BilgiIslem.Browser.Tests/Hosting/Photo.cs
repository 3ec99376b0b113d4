using Microsoft.Playwright;
using SkiaSharp;

namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>A real picture, such as a phone or the print screen key makes; small, for it is only looked at by the portal.</summary>
internal static class Photo
{
    public static byte[] Png { get; } = Draw(SKEncodedImageFormat.Png);

    public static FilePayload Jpeg(string name) => new() { Name = name, MimeType = "image/jpeg", Buffer = Draw(SKEncodedImageFormat.Jpeg) };

    private static byte[] Draw(SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(640, 480));
        using var paper = new SKPaint { Color = SKColors.WhiteSmoke };
        using var jam = new SKPaint { Color = SKColors.Firebrick, StrokeWidth = 12 };
        surface.Canvas.Clear(SKColors.SlateGray);
        surface.Canvas.DrawRect(120, 90, 400, 300, paper);
        surface.Canvas.DrawLine(150, 360, 490, 120, jam);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 85);
        return data.ToArray();
    }
}
