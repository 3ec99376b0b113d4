using SkiaSharp;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Phones store pictures as the sensor lay and note how to turn them.</summary>
internal static class Upright
{
    /// <returns>a new bitmap</returns>
    public static SKBitmap Of(SKBitmap picture, SKEncodedOrigin origin)
    {
        var degrees = origin switch
        {
            SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftTop => 90,
            SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft => 180,
            SKEncodedOrigin.LeftBottom or SKEncodedOrigin.RightBottom => 270,
            _ => 0,
        };
        var lies = degrees is 90 or 270;
        var turned = new SKBitmap(lies ? picture.Height : picture.Width, lies ? picture.Width : picture.Height);
        using var canvas = new SKCanvas(turned);
        canvas.Translate(turned.Width / 2f, turned.Height / 2f);
        canvas.RotateDegrees(degrees);
        canvas.DrawBitmap(picture, -picture.Width / 2f, -picture.Height / 2f, SKSamplingOptions.Default);
        return turned;
    }
}
