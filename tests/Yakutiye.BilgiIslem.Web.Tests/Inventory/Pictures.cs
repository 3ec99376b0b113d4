using SkiaSharp;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

/// <summary>A signature as a browser's canvas would send it.</summary>
internal static class Pictures
{
    public static string SignatureDataUrl { get; } = "data:image/png;base64," + Convert.ToBase64String(Draw());

    private static byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(300, 100));
        using var ink = new SKPaint { Color = SKColors.DarkBlue, StrokeWidth = 3 };
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.DrawLine(20, 80, 280, 20, ink);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
