using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>Reads .csv and .xlsx files, told apart by their content and not by their name.</summary>
public static class TextTableReader
{
    private static ReadOnlySpan<byte> OldExcelSignature => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="file">read to its end; need not be seekable</param>
    /// <exception cref="RuleException">when the file is too big, no table, damaged, or a trap</exception>
    public static async Task<TextTable> ReadAsync(Stream file, TextTableOptions options, CancellationToken ct)
    {
        using var content = await CopyAsync(file, options.MaxBytes, ct);
        var bytes = content.ToArray();
        Rule.Require(!bytes.AsSpan().StartsWith(OldExcelSignature), ImportText.OldExcel);

        if (!ArchiveGuard.IsZip(bytes))
        {
            return ReadText(bytes, options);
        }

        ArchiveGuard.Check(content, options.Archive);
        SheetGuard.Check(content, options.MaxRows);

        return TableShape.Of(XlsxLines.Read(content), options, null, null);
    }

    private static TextTable ReadText(byte[] bytes, TextTableOptions options)
    {
        var encoding = options.Encoding ?? TextDecoding.Detect(bytes);
        var text = TextDecoding.Decode(bytes, encoding);
        var separator = options.Separator ?? Separators.Detect(text);
        using var reader = new StringReader(text);
        var lines = CsvLines.Read(reader, separator).Where(line => !Separators.IsHint(line));

        return TableShape.Of(lines, options, encoding, separator);
    }

    private static async Task<MemoryStream> CopyAsync(Stream file, long maxBytes, CancellationToken ct)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await file.ReadAsync(buffer, ct)) > 0)
        {
            copy.Write(buffer, 0, read);
            Rule.Require(copy.Length <= maxBytes, ImportText.TooBig(maxBytes));
        }

        copy.Position = 0;

        return copy;
    }
}
