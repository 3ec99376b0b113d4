using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Papers;

/// <summary>A code as read from a paper.</summary>
/// <param name="Edition">A part of the version that the record had when it was printed.</param>
public sealed record PaperCode(char Kind, int Id, ushort Edition);

/// <summary>
/// Verification codes such as <c>A3F-7K2M-9QWX4T2M</c>: kind and id, the edition, and the first 40 bits of a keyed hash over
/// both, so that nobody outside can make one up. Letters that are mistaken for digits do not occur.
/// </summary>
public sealed class PaperCodes(byte[] key)
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int EditionLength = 4;
    private const int SealLength = 8;

    public string Make(char kind, int id, Guid version)
    {
        var code = new PaperCode(kind, id, EditionOf(version));
        return $"{kind}{Word((ulong)id)}-{Word(code.Edition).PadLeft(EditionLength, '0')}-{Seal(code)}";
    }

    /// <summary>Null: not one of ours.</summary>
    public PaperCode? Read(string? text)
    {
        var parts = (text ?? "").Trim().ToUpperInvariant().Split('-');
        if (parts.Length != 3 || parts[0].Length is < 2 or > 8 || parts[1].Length != EditionLength || parts[2].Length != SealLength
            || Number(parts[0][1..]) is not { } id || Number(parts[1]) is not { } edition || id is 0 or > int.MaxValue || edition > ushort.MaxValue)
        {
            return null;
        }

        var code = new PaperCode(parts[0][0], (int)id, (ushort)edition);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Seal(code)), Encoding.ASCII.GetBytes(parts[2])) ? code : null;
    }

    public static ushort EditionOf(Guid version) => BinaryPrimitives.ReadUInt16BigEndian(version.ToByteArray());

    private string Seal(PaperCode code)
    {
        Span<byte> told = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16BigEndian(told, code.Kind);
        BinaryPrimitives.WriteInt32BigEndian(told[2..], code.Id);
        BinaryPrimitives.WriteUInt16BigEndian(told[6..], code.Edition);
        var hash = HMACSHA256.HashData(key, told);
        return Word(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 24).PadLeft(SealLength, '0');
    }

    private static string Word(ulong number)
    {
        var word = "";
        do
        {
            word = Letters[(int)(number % 32)] + word;
            number /= 32;
        }
        while (number > 0);
        return word;
    }

    private static ulong? Number(string word) =>
        word.All(c => Letters.Contains(c, StringComparison.Ordinal))
            ? word.Aggregate(0UL, (sum, c) => sum * 32 + (ulong)Letters.IndexOf(c, StringComparison.Ordinal))
            : null;
}
