using System.Security.Cryptography;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>SHA-256 of what passes by.</summary>
internal static class Fingerprint
{
    private const int BufferSize = 128 * 1024;

    /// <returns>the number of bytes and their hash in hexadecimal</returns>
    public static async Task<(long Size, string Sha256)> CopyAsync(Stream from, Stream to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        var size = 0L;
        while (await from.ReadAsync(buffer, ct) is var read and > 0)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), ct);
            size += read;
        }

        return (size, Convert.ToHexString(hash.GetHashAndReset()));
    }
}
