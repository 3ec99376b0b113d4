using System.Buffers.Binary;

namespace Yakutiye.BilgiIslem.Documents.Fonts;

/// <summary>The tables of a TrueType file, by tag.</summary>
internal static class FontTable
{
    private const int EntryLength = 16;
    private const int HeaderLength = 12;

    public static Dictionary<string, byte[]> Read(byte[] file)
    {
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = file.AsSpan(HeaderLength + i * EntryLength, EntryLength);
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(entry[12..]);
            tables[System.Text.Encoding.ASCII.GetString(entry[..4])] = file[offset..(offset + length)];
        }

        return tables;
    }

    public static byte[] Write(IReadOnlyDictionary<string, byte[]> tables)
    {
        var tags = tables.Keys.Order(StringComparer.Ordinal).ToArray();
        var file = new byte[HeaderLength + tags.Length * EntryLength + tables.Values.Sum(t => Padded(t.Length))];
        WriteHeader(file, tags.Length);

        var offset = HeaderLength + tags.Length * EntryLength;
        for (var i = 0; i < tags.Length; i++)
        {
            var table = tables[tags[i]];
            table.CopyTo(file, offset);
            var entry = file.AsSpan(HeaderLength + i * EntryLength, EntryLength);
            System.Text.Encoding.ASCII.GetBytes(tags[i], entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            offset += Padded(table.Length);
        }

        return file;
    }

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = (int)Math.Log2(count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(EntryLength << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(count * EntryLength - (EntryLength << power)));
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
