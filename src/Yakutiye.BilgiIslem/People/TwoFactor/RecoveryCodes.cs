using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.People.TwoFactor;

/// <summary>The codes that are shown once and open the account without the authenticator, each a single time.</summary>
/// <param name="Codes">for the user's eyes: "K7RM2-WQ9TD"</param>
/// <param name="Hashes">for the database, in the same order</param>
public sealed record RecoveryCodeSet(IReadOnlyList<string> Codes, IReadOnlyList<string> Hashes);

/// <summary>Makes and recognises recovery codes: 50 random bits each, stored as PBKDF2 hashes.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;

    private const int Length = 10;
    private const int Iterations = 100_000;
    private const int SaltLength = 16;
    private const int HashLength = 32;

    // 32 signs of which none is taken for another when read from paper.
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static RecoveryCodeSet Generate()
    {
        // One salt for the set: the codes are random, so equal ones do not happen, and checking costs one hash instead of ten.
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var codes = Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Alphabet, Length)).ToArray();

        return new RecoveryCodeSet(
            [.. codes.Select(code => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}")],
            [.. codes.Select(code => Convert.ToBase64String([.. salt, .. Hash(code, salt)]))]);
    }

    /// <param name="typed">blanks, dashes and lower case are accepted</param>
    /// <param name="hashes">those of the user that are not used up</param>
    /// <returns>the hash that belongs to the code, to be deleted in the same save; null: refused</returns>
    public static string? Find(string? typed, IEnumerable<string> hashes)
    {
        var code = string.Concat((typed ?? "").Where(sign => sign is not '-' && !char.IsWhiteSpace(sign))).ToUpperInvariant();
        if (code.Length != Length || !code.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal)))
        {
            return null;
        }

        var bySalt = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        string? found = null;
        foreach (var stored in hashes)
        {
            var bytes = Convert.FromBase64String(stored);
            var salt = bytes[..SaltLength];
            var key = Convert.ToBase64String(salt);
            if (!bySalt.TryGetValue(key, out var hash))
            {
                bySalt[key] = hash = Hash(code, salt);
            }

            found = CryptographicOperations.FixedTimeEquals(hash, bytes.AsSpan(SaltLength)) ? stored : found;
        }

        return found;
    }

    private static byte[] Hash(string code, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(code), salt, Iterations, HashAlgorithmName.SHA256, HashLength);
}
