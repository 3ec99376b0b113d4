using System.Text;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>Signatures of binary files. Every question begins at the start of the stream.</summary>
internal static class FileContent
{
    // Every Outlook message has this stream; other OLE files (old Office with macros, installers) do not.
    private static readonly byte[] MessageProperties = Encoding.Unicode.GetBytes("__properties_version1.0");

    private static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool BeginsWith(Stream file, ReadOnlySpan<byte> signature, int at = 0)
    {
        if (file.Length < at + signature.Length)
        {
            return false;
        }

        Span<byte> beginning = stackalloc byte[16];
        file.Position = at;
        file.ReadExactly(beginning[..signature.Length]);

        return beginning[..signature.Length].SequenceEqual(signature);
    }

    public static bool IsOutlookMessage(Stream file) => BeginsWith(file, OleSignature) && Holds(file, MessageProperties);

    private static bool Holds(Stream file, byte[] sought)
    {
        file.Position = 0;
        var buffer = new byte[81_920];
        var kept = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(sought) >= 0)
            {
                return true;
            }

            // What is sought may lie across two reads.
            kept = Math.Min(filled, sought.Length - 1);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
