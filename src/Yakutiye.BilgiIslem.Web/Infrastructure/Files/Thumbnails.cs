using SkiaSharp;
using Yakutiye.BilgiIslem.Attachments;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Small pictures of images, made at first sight and kept on the disk.</summary>
public sealed class Thumbnails(FilePlaces places, IFileStore store) : IDisposable
{
    private const int Edge = 320;
    private const int Quality = 80;

    // A picture of a few kilobytes can unpack to gigabytes; whoever sends more points than a camera has gets no thumbnail.
    private const long MostPixels = 50_000_000;

    private readonly SemaphoreSlim _turns = new(2);

    /// <returns>a WebP picture; null when the file is gone or no picture can be made of it</returns>
    public async Task<Stream?> OpenAsync(string storedName, CancellationToken ct)
    {
        if (places.FindThumbnail(storedName) is not { } path)
        {
            return null;
        }

        if (!File.Exists(path) && !await MakeAsync(storedName, path, ct))
        {
            return null;
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
    }

    public void Dispose() => _turns.Dispose();

    private async Task<bool> MakeAsync(string storedName, string path, CancellationToken ct)
    {
        await _turns.WaitAsync(ct);
        try
        {
            await using var original = store.Open(storedName);
            using var small = original is null ? null : Shrink(original);
            if (small is null)
            {
                return false;
            }

            // Two nodes or requests may make the same picture: each writes its own file and the last one stays.
            var temporary = $"{path}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(temporary, small.ToArray(), ct);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        finally
        {
            _turns.Release();
        }
    }

    private static SKData? Shrink(Stream original)
    {
        using var codec = SKCodec.Create(original);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is <= 0 or > MostPixels)
        {
            return null;
        }

        using var decoded = Decode(codec);
        if (decoded is null)
        {
            return null;
        }

        using var upright = Upright.Of(decoded, codec.EncodedOrigin);
        var scale = Math.Min(1f, (float)Edge / Math.Max(upright.Width, upright.Height));
        var size = new SKImageInfo(Math.Max(1, (int)(upright.Width * scale)), Math.Max(1, (int)(upright.Height * scale)));
        using var small = upright.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return small?.Encode(SKEncodedImageFormat.Webp, Quality);
    }

    // JPEG decodes straight to an eighth, a quarter or a half, which spares most of the memory.
    private static SKBitmap? Decode(SKCodec codec)
    {
        var scale = Math.Min(1f, 2f * Edge / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }
}
