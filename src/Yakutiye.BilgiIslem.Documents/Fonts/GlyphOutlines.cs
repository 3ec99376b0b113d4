using System.Buffers.Binary;

namespace Yakutiye.BilgiIslem.Documents.Fonts;

/// <summary>The outlines of a TrueType font (glyf and loca), from which unused glyphs can be emptied without renumbering the others.</summary>
internal sealed class GlyphOutlines(byte[] glyf, byte[] loca, bool longOffsets)
{
    private const int WordArguments = 0x0001, OneScale = 0x0008, MoreComponents = 0x0020, TwoScales = 0x0040, Matrix = 0x0080;

    public int Count => loca.Length / (longOffsets ? 4 : 2) - 1;

    /// <summary>A letter such as ş may be put together from s and a cedilla: the parts are needed as well.</summary>
    public HashSet<int> WithParts(IEnumerable<int> glyphs)
    {
        var needed = new HashSet<int>();
        var waiting = new Stack<int>(glyphs);
        while (waiting.TryPop(out var glyph))
        {
            if (needed.Add(glyph))
            {
                foreach (var part in Parts(glyph))
                {
                    waiting.Push(part);
                }
            }
        }

        return needed;
    }

    /// <returns>glyf, and loca with long offsets</returns>
    public (byte[] Glyf, byte[] Loca) Keep(IReadOnlySet<int> glyphs)
    {
        using var outlines = new MemoryStream();
        var offsets = new byte[(Count + 1) * 4];
        for (var glyph = 0; glyph < Count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(glyph * 4), (int)outlines.Length);
            if (glyphs.Contains(glyph))
            {
                outlines.Write(Outline(glyph));
                outlines.SetLength(outlines.Position = (outlines.Length + 3) & ~3);
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(Count * 4), (int)outlines.Length);
        return (outlines.ToArray(), offsets);
    }

    private ReadOnlySpan<byte> Outline(int glyph) => glyf.AsSpan(Offset(glyph)..Offset(glyph + 1));

    private int Offset(int glyph) => longOffsets
        ? BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(glyph * 4))
        : BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(glyph * 2)) * 2;

    private List<int> Parts(int glyph)
    {
        var parts = new List<int>();
        var outline = Outline(glyph);
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & MoreComponents) != 0);

        return parts;
    }

    private static int ScaleLength(int flags) => flags switch
    {
        _ when (flags & OneScale) != 0 => 2,
        _ when (flags & TwoScales) != 0 => 4,
        _ when (flags & Matrix) != 0 => 8,
        _ => 0,
    };
}
