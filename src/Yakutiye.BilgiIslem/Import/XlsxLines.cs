using System.Globalization;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>The first sheet of a workbook as lines of text. The archive has been checked before.</summary>
internal static class XlsxLines
{
    // The cache would write shared strings, which are people's data, into the temporary folder.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false, TrimColumnNames = false };

    /// <exception cref="RuleException">when it is no workbook or its XML is not well-formed; document types are not read</exception>
    public static IEnumerable<CsvLine> Read(Stream workbook)
    {
        using var rows = Guarded(() => MiniExcel.Query(workbook, excelType: ExcelType.XLSX, configuration: Configuration).GetEnumerator());
        for (var line = 1; Guarded(rows.MoveNext); line++)
        {
            var cells = (IDictionary<string, object?>)rows.Current;

            yield return new CsvLine(line, [.. cells.Values.Select(TextOf)]);
        }
    }

    // The reader has no exception of its own: whatever a crafted workbook makes it throw means that it is unreadable.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or FormatException or ArgumentException
            or InvalidOperationException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException
            or OverflowException or NotSupportedException or NotImplementedException or InvalidCastException)
        {
            throw new RuleException(ImportText.Unreadable, e);
        }
    }

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        bool yes => yes ? "Evet" : "Hayır",
        double number when Math.Abs(number) < 1e15 => TurkishNumber.Plain((decimal)number),
        IFormattable other => other.ToString(null, TurkishText.Culture),
        _ => cell.ToString() ?? "",
    };
}
