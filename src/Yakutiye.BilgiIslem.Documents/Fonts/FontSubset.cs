using System.Buffers.Binary;

namespace Yakutiye.BilgiIslem.Documents.Fonts;

/// <summary>A font with only the given letters in it; glyphs keep their numbers, the others are empty.</summary>
internal static class FontSubset
{
    private const int HeadChecksum = 8, HeadLocaFormat = 50, PostHeader = 32;
    private const uint ChecksumOfAll = 0xB1B0AFBA;
    private static readonly string[] Kept = ["OS/2", "cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "name", "prep"];

    public static byte[] Of(byte[] file, IReadOnlyDictionary<char, ushort> letters)
    {
        var all = FontTable.Read(file);
        var tables = Kept.Where(all.ContainsKey).ToDictionary(tag => tag, tag => (byte[])all[tag].Clone(), StringComparer.Ordinal);
        var head = tables["head"];

        var outlines = new GlyphOutlines(all["glyf"], all["loca"], longOffsets: head[HeadLocaFormat + 1] == 1);
        var needed = outlines.WithParts(letters.Values.Select(g => (int)g).Append(0));
        (tables["glyf"], tables["loca"]) = outlines.Keep(needed);
        tables["cmap"] = LetterMap.Write(letters);
        tables["post"] = WithoutNames(all["post"]);
        EmptyWidths(tables["hmtx"], BinaryPrimitives.ReadUInt16BigEndian(tables["hhea"].AsSpan(34)), needed);

        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(HeadLocaFormat), 1);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(HeadChecksum), 0);
        var sum = FontTable.Checksum(FontTable.Write(tables));
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(HeadChecksum), unchecked(ChecksumOfAll - sum));
        return FontTable.Write(tables);
    }

    private static byte[] WithoutNames(byte[] post)
    {
        var header = post[..PostHeader];
        BinaryPrimitives.WriteUInt32BigEndian(header, 0x00030000);
        return header;
    }

    // Zeros compress to nothing; three thousand unused widths do not.
    private static void EmptyWidths(byte[] widths, int count, HashSet<int> needed)
    {
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (!needed.Contains(glyph))
            {
                widths.AsSpan(glyph * 4, 4).Clear();
            }
        }
    }
}
