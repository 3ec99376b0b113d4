using System.Security.Cryptography;

namespace Yakutiye.BilgiIslem.People;

/// <summary>A password to be read aloud or copied from a slip, and replaced at the first sign-in.</summary>
public static class OneTimePassword
{
    // Without the letters that look like another on paper, and without the Turkish ones that not every keyboard has.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <returns>16 random letters in four groups: about 79 bits</returns>
    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 16);
        return string.Join('-', letters.Chunk(4).Select(group => new string(group)));
    }
}
