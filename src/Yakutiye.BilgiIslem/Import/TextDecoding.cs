using System.Text;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>Finds out how a text file is encoded: by its mark, by its NULs, by being valid UTF-8; else it is Turkish Windows.</summary>
internal static class TextDecoding
{
    private const int SampleLength = 4096;

    // Not registered for the whole process: only imports may meet code pages.
    private static readonly Encoding Windows1254 = CodePagesEncodingProvider.Instance.GetEncoding(1254)!;

    public static TextEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return TextEncoding.Utf8;
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble) || NulsAt(bytes, parity: 1))
        {
            return TextEncoding.Utf16;
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || NulsAt(bytes, parity: 0))
        {
            return TextEncoding.Utf16BigEndian;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? TextEncoding.Utf8 : TextEncoding.Windows1254;
    }

    /// <exception cref="RuleException">when the bytes cannot be text in that encoding</exception>
    public static string Decode(byte[] bytes, TextEncoding encoding)
    {
        try
        {
            var text = Strict(encoding).GetString(bytes).TrimStart('\uFEFF');
            Rule.Require(!text.Contains('\0', StringComparison.Ordinal), ImportText.NotATable);

            return text;
        }
        catch (DecoderFallbackException e)
        {
            throw new RuleException(ImportText.WrongEncoding, e);
        }
    }

    private static Encoding Strict(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => new UTF8Encoding(false, throwOnInvalidBytes: true),
        TextEncoding.Utf16 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        TextEncoding.Windows1254 => Windows1254,
    };

    // Western letters in UTF-16 have a NUL in every second byte and none in the others.
    private static bool NulsAt(ReadOnlySpan<byte> bytes, int parity)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) / 2 * 2)];
        var here = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0 && i % 2 != parity)
            {
                return false;
            }

            here += sample[i] == 0 ? 1 : 0;
        }

        return here > sample.Length / 4;
    }
}
