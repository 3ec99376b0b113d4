using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>
/// Looks through the sheets of a workbook for places that are too far out. The reader builds every cell up to the last one,
/// so one cell in column XFD or row 1,048,576 costs it minutes.
/// </summary>
internal static class SheetGuard
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="workbook">seekable; its position is returned to the start</param>
    /// <exception cref="RuleException">when a sheet reaches too far</exception>
    public static void Check(Stream workbook, int maxRows)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            CheckEntry(entry, maxRows + TextTableOptions.MaxBlankLines);
        }

        workbook.Position = 0;
    }

    // A workbook may keep its sheets under any name, so every entry is looked at; what is no XML no reader gets further into.
    private static void CheckEntry(ZipArchiveEntry entry, int lastRow)
    {
        try
        {
            using var content = entry.Open();
            using var reader = XmlReader.Create(content, Settings);
            CheckSheet(reader, lastRow);
        }
        catch (XmlException)
        {
        }
    }

    private static void CheckSheet(XmlReader reader, int lastRow)
    {
        var cells = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                cells = 0;
                CheckRow(reader.GetAttribute("r"), lastRow);
            }
            else if (reader.LocalName == "c")
            {
                CheckColumn(Math.Max(++cells, ColumnOf(reader.GetAttribute("r"))));
            }
            else if (reader.LocalName == "dimension")
            {
                CheckColumn(ColumnOf(reader.GetAttribute("ref")?.Split(':')[^1]));
            }
        }
    }

    private static void CheckRow(string? row, int lastRow)
    {
        if (row is not null)
        {
            var readable = int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            Rule.Require(readable && number <= lastRow, ImportText.ReachesTooFar);
        }
    }

    private static void CheckColumn(int column) =>
        Rule.Require(column <= TextTableOptions.MaxColumns, ImportText.TooManyColumns(TextTableOptions.MaxColumns));

    /// <returns>1 for "A7", 28 for "AB7"; 0 when there are no letters</returns>
    private static int ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in (place ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column;
    }
}
