using SkiaSharp;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Logos;

/// <summary>Draws a logo anew as a PNG of sensible size: nothing but its points survives.</summary>
internal static class LogoPicture
{
    public const int MaxBytes = 2 * 1_048_576;
    private const int Edge = 480;
    private const long MostPixels = 25_000_000;

    /// <returns>Base64</returns>
    /// <exception cref="RuleException">when it is too big or no picture</exception>
    public static string Encode(IFormFile? file)
    {
        Rule.Require(file is { Length: > 0 }, SettingsText.LogoMissing);
        Rule.Require(file.Length <= MaxBytes, SettingsText.LogoTooBig);

        using var content = file.OpenReadStream();
        using var codec = SKCodec.Create(content);
        var isKnown = codec?.EncodedFormat is SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg;
        Rule.Require(codec is not null && isKnown && (long)codec.Info.Width * codec.Info.Height is > 0 and <= MostPixels, SettingsText.LogoUnreadable);

        using var bitmap = SKBitmap.Decode(codec);
        Rule.Require(bitmap is not null, SettingsText.LogoUnreadable);

        var scale = Math.Min(1f, (float)Edge / Math.Max(bitmap.Width, bitmap.Height));
        var size = new SKImageInfo(Math.Max(1, (int)(bitmap.Width * scale)), Math.Max(1, (int)(bitmap.Height * scale)));
        using var small = bitmap.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var data = small.Encode(SKEncodedImageFormat.Png, 100);
        return Convert.ToBase64String(data.AsSpan());
    }
}
