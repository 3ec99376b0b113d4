namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>CRC-32 as zip files carry it.</summary>
internal sealed class ZipChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(octet => Remainder((uint)octet))];

    private uint _rest = uint.MaxValue;

    public uint Value => ~_rest;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var rest = _rest;
        foreach (var octet in bytes)
        {
            rest = Table[(byte)(rest ^ octet)] ^ (rest >> 8);
        }

        _rest = rest;
    }

    private static uint Remainder(uint octet)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            octet = (octet & 1) == 1 ? (octet >> 1) ^ 0xEDB88320 : octet >> 1;
        }

        return octet;
    }
}
