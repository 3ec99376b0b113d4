namespace Yakutiye.BilgiIslem.Import;

/// <summary>What divides the cells of a CSV file. Turkish Excel writes semicolons, since the comma is taken by decimals.</summary>
internal static class Separators
{
    private const string Hint = "sep=";

    // The order decides between equals.
    private static readonly char[] Known = [';', '\t', ','];

    public static char Detect(string text)
    {
        if (text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && text.Length > Hint.Length)
        {
            return text[Hint.Length];
        }

        return Known.MaxBy(separator => HeaderWidth(text, separator));
    }

    /// <summary>Excel's own first line "sep=;" is no header.</summary>
    public static bool IsHint(CsvLine line) =>
        line.Number == 1 && line.Cells.Count <= 2 && line.Cells[0].StartsWith(Hint, StringComparison.OrdinalIgnoreCase);

    private static int HeaderWidth(string text, char separator)
    {
        using var reader = new StringReader(text);

        return CsvLines.Read(reader, separator).FirstOrDefault(line => !line.IsBlank).Cells?.Count ?? 1;
    }
}
