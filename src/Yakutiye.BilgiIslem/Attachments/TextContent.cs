using System.Text;
using System.Text.RegularExpressions;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>Recognises plain text: no control signs, and nothing that a browser would rather show as a page.</summary>
internal static partial class TextContent
{
    private const int SampleLength = 1024;

    public static bool IsText(Stream file)
    {
        var encoding = EncodingOf(file);
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var buffer = new char[16_384];
        var first = true;
        while (reader.ReadBlock(buffer) is var read and > 0)
        {
            var text = buffer.AsSpan(0, read);
            if (IsBinary(text) || (first && Page().IsMatch(text[..Math.Min(read, SampleLength)])))
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    public static bool IsMail(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var buffer = new char[SampleLength];
        var read = reader.ReadBlock(buffer);

        return MailHeader().IsMatch(buffer.AsSpan(0, read)) && IsText(file);
    }

    // Every byte is a letter in Latin-1, so Turkish Windows files pass; UTF-16 shows itself by its mark.
    private static Encoding EncodingOf(Stream file) => FileContent.BeginsWith(file, Encoding.UTF8.Preamble) ? Encoding.UTF8 : Encoding.Latin1;

    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            // ESC colours log lines; form feed divides old reports.
            if (letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f' or '\u001B' or '\u001A'))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\s*<\s*(!doctype|html|head|body|script|svg|iframe|\?xml|!--)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex MailHeader();
}
