using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>Makes a table of lines: a header, rows as wide as the header, and the lines that do not fit.</summary>
internal static class TableShape
{
    public static TextTable Of(IEnumerable<CsvLine> lines, TextTableOptions options, TextEncoding? encoding, char? separator)
    {
        string[]? header = null;
        var rows = new List<TextRow>();
        var refused = new List<LineRefusal>();
        var blanks = 0;
        foreach (var line in lines)
        {
            Check(line);
            if (line.IsBlank)
            {
                // A small file can hold a million empty lines.
                Rule.Require(++blanks <= TextTableOptions.MaxBlankLines, ImportText.TooManyBlanks);
                continue;
            }

            if (header is null)
            {
                header = HeaderOf(line);
                continue;
            }

            Rule.Require(rows.Count + refused.Count < options.MaxRows, ImportText.TooManyRows(options.MaxRows));
            if (line.Cells.Skip(header.Length).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                refused.Add(new LineRefusal(line.Number, null, null, ImportText.MoreCellsThanColumns(header.Length)));
                continue;
            }

            rows.Add(new TextRow(line.Number, Fitted(line.Cells, header.Length)));
        }

        Rule.Require(header is not null, ImportText.Empty);

        return new TextTable(header, rows, refused, encoding, separator);
    }

    private static void Check(CsvLine line)
    {
        Rule.Require(line.Cells.Count <= TextTableOptions.MaxColumns, ImportText.TooManyColumns(TextTableOptions.MaxColumns));
        foreach (var cell in line.Cells)
        {
            Rule.Require(
                cell.Length <= TextTableOptions.MaxCellLength, ImportText.CellTooLong(line.Number, TextTableOptions.MaxCellLength));
        }
    }

    // Sheets often carry empty columns at their right edge.
    private static string[] HeaderOf(CsvLine line)
    {
        var names = line.Cells.Select(cell => cell.Trim()).ToArray();

        return names[..(Array.FindLastIndex(names, name => name.Length > 0) + 1)];
    }

    private static string[] Fitted(IReadOnlyList<string> cells, int width)
    {
        var row = new string[width];
        for (var i = 0; i < width; i++)
        {
            row[i] = i < cells.Count ? cells[i].Trim() : "";
        }

        return row;
    }
}
