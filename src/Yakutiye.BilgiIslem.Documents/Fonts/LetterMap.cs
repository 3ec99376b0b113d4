using System.Buffers.Binary;

namespace Yakutiye.BilgiIslem.Documents.Fonts;

/// <summary>Writes a cmap of format 4, one segment per letter. From it comes the text that people select and search.</summary>
internal static class LetterMap
{
    private const int Header = 12;

    public static byte[] Write(IReadOnlyDictionary<char, ushort> letters)
    {
        var sorted = letters.OrderBy(l => l.Key).Append(new(char.MaxValue, 0)).ToArray();
        var segments = sorted.Length;
        var length = 16 + segments * 8;
        var map = new byte[Header + length];
        WriteHeader(map, segments, length);

        var ends = map.AsSpan(Header + 14);
        var starts = ends[(segments * 2 + 2)..];
        var deltas = starts[(segments * 2)..];
        for (var i = 0; i < segments; i++)
        {
            var (letter, glyph) = sorted[i];
            BinaryPrimitives.WriteUInt16BigEndian(ends[(i * 2)..], letter);
            BinaryPrimitives.WriteUInt16BigEndian(starts[(i * 2)..], letter);
            BinaryPrimitives.WriteUInt16BigEndian(deltas[(i * 2)..], unchecked((ushort)(glyph - letter)));
        }

        return map;
    }

    private static void WriteHeader(byte[] map, int segments, int length)
    {
        var power = (int)Math.Log2(segments);
        ReadOnlySpan<int> words =
        [
            0, 1, 3, 1, 0, Header,                                     // version, one table: Windows, Unicode BMP
            4, length, 0, segments * 2, 2 << power, power, segments * 2 - (2 << power),
        ];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(i * 2), (ushort)words[i]);
        }
    }
}
