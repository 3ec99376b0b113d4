using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.People.TwoFactor;

/// <summary>One-time codes of authenticator apps: RFC 6238 with SHA-1, six digits, a new one every 30 seconds.</summary>
public static class Totp
{
    public const int Digits = 6;
    public const int SecondsPerStep = 30;

    private const int SecretLength = 20;

    /// <returns>a new secret of 160 bits in base32</returns>
    public static string NewSecret() => Base32.Encode(RandomNumberGenerator.GetBytes(SecretLength));

    /// <summary>The count of 30-second steps since 1970.</summary>
    public static long StepAt(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks) / (SecondsPerStep * TimeSpan.TicksPerSecond);

    /// <summary>Accepts the code of the current step and of its two neighbours, for clocks that are a little off.</summary>
    /// <param name="code">as typed; blanks do not matter</param>
    /// <param name="lastUsedStep">what this method returned last for the user; null when never</param>
    /// <returns>the step of the code, to be stored as the last used one in the same save; null: refused</returns>
    public static long? Verify(string secret, string? code, DateTime now, long? lastUsedStep)
    {
        var typed = string.Concat((code ?? "").Where(sign => !char.IsWhiteSpace(sign)));
        if (typed.Length != Digits || !typed.All(char.IsAsciiDigit))
        {
            return null;
        }

        var current = StepAt(now);
        foreach (var step in (ReadOnlySpan<long>)[current, current - 1, current + 1])
        {
            // An older code than the last one used may have been seen too, so it is refused as well.
            if (!(step <= lastUsedStep) && Same(CodeOf(secret, step), typed))
            {
                return step;
            }
        }

        return null;
    }

    /// <returns>the six digits of a step</returns>
    public static string CodeOf(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 and every authenticator app: SHA-1 in an HMAC is not weakened by its collisions.
        HMACSHA1.HashData(Base32.Decode(secret), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & 0x7FFF_FFFF;

        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <returns>what the QR code holds</returns>
    public static string UriOf(string issuer, string account, string secret)
    {
        var name = Uri.EscapeDataString(issuer);

        return $"otpauth://totp/{name}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={name}&algorithm=SHA1&digits=6&period=30";
    }

    private static bool Same(string expected, string typed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(typed));
}
