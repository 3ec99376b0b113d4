using System.Data;
using System.Text;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Yakutiye.BilgiIslem.Export;

/// <summary>
/// Writes rows as they come, without keeping them: 100,000 rows take the memory of a few. Text that looks like a formula
/// is text: by its cell type in Excel, behind an apostrophe in CSV.
/// </summary>
public static class SheetExport
{
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string CsvType = "text/csv; charset=utf-8";

    private const int LongestSheetName = 31;

    /// <summary>An Excel workbook of one sheet with a frozen, filterable heading.</summary>
    /// <param name="into">written synchronously, so a file or memory; not a web response</param>
    /// <param name="sheet">its name; what Excel does not allow in one is left out</param>
    public static Task WriteXlsxAsync<T>(
        Stream into, string sheet, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        // MiniExcel's own asynchronous writer puts the drawing inside the sheet data, which Excel calls damaged (1.46).
        return Task.Run(
            () =>
            {
                using var cursor = rows.ToBlockingEnumerable(ct).GetEnumerator();
                object table = cursor.MoveNext() ? RowsOf(columns, cursor, ct) : HeadingOnly(columns);
                MiniExcel.SaveAs(into, table, printHeader: true, SheetName(sheet), ExcelType.XLSX, ConfigurationOf(columns));
            },
            ct);
    }

    /// <summary>CSV as Turkish Excel opens it: semicolons, CRLF, UTF-8 with its mark.</summary>
    public static async Task WriteCsvAsync<T>(
        Stream into, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await using var writer = new StreamWriter(into, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true);
        await writer.WriteAsync(CsvLine(columns.Select(column => SheetCell.ForCsv(column.Title, CellKind.Text))).AsMemory(), ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            var line = CsvLine(columns.Select(column => SheetCell.ForCsv(column.Value(row), column.Kind)));
            await writer.WriteAsync(line.AsMemory(), ct);
        }
    }

    private static IEnumerable<IDictionary<string, object?>> RowsOf<T>(
        IReadOnlyList<ExportColumn<T>> columns, IEnumerator<T> cursor, CancellationToken ct)
    {
        do
        {
            ct.ThrowIfCancellationRequested();
            var cells = new Dictionary<string, object?>(columns.Count, StringComparer.Ordinal);
            foreach (var column in columns)
            {
                cells.Add(column.Title, SheetCell.ForSheet(column.Value(cursor.Current), column.Kind));
            }

            yield return cells;
        }
        while (cursor.MoveNext());
    }

    // Rows bring their own headings; without rows there would be none.
    private static DataTable HeadingOnly<T>(IReadOnlyList<ExportColumn<T>> columns)
    {
        var table = new DataTable { Locale = Text.TurkishText.Culture };
        foreach (var column in columns)
        {
            table.Columns.Add(column.Title);
        }

        return table;
    }

    private static OpenXmlConfiguration ConfigurationOf<T>(IReadOnlyList<ExportColumn<T>> columns) => new()
    {
        FreezeRowCount = 1,
        AutoFilter = true,
        TableStyles = TableStyles.None,
        EnableConvertByteArray = false,
        EnableWriteFilePath = false,
        DynamicColumns = [.. columns.Select(ColumnOf)],
    };

    private static DynamicExcelColumn ColumnOf<T>(ExportColumn<T> column)
    {
        var dynamic = new DynamicExcelColumn(column.Title);
        if (column.Width > 0)
        {
            dynamic.Width = column.Width;
        }

        dynamic.Format = column.Kind switch
        {
            CellKind.Date => "dd.mm.yyyy",
            CellKind.Moment => "dd.mm.yyyy hh:mm",
            CellKind.Text or CellKind.Number => null,
        };

        return dynamic;
    }

    private static string SheetName(string name)
    {
        var allowed = string.Concat(SheetCell.Clean(name).Split('[', ']', ':', '*', '?', '/', '\\')).Trim('\'', ' ');

        return allowed.Length == 0 ? "Liste" : allowed[..Math.Min(allowed.Length, LongestSheetName)];
    }

    private static string CsvLine(IEnumerable<string> cells) => string.Join(';', cells.Select(Quoted)) + "\r\n";

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(";\"\r\n\t") < 0 && cell.Trim().Length == cell.Length
        ? cell
        : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
