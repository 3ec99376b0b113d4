using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Tests.Export;

public sealed class SheetExportTests
{
    private static readonly IReadOnlyList<ExportColumn<Line>> Columns =
    [
        new("Kod", line => line.Code, Width: 20),
        new("Tutar", line => line.Amount, CellKind.Number),
        new("Gün", line => line.Day, CellKind.Date),
        new("An", line => line.At, CellKind.Moment),
    ];

    private static readonly Line[] Lines =
    [
        new("00123", -1234.5m, new DateOnly(2026, 8, 3), new DateTime(2026, 8, 3, 21, 30, 0, DateTimeKind.Utc)),
        new("=cmd|'/C calc'!A0", null, null, null),
        new("＝1+1\0 \"tırnak\"; <b>ışık</b>\r\nson", 0, null, null),
    ];

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void Csv_opens_in_Turkish_Excel_and_runs_nothing(string culture) => Cultures.Under(culture, () =>
    {
        var bytes = Csv(Lines);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Kod;Tutar;Gün;An\r\n00123;-1234,5;03.08.2026;04.08.2026 00:30\r\n'=cmd|'/C calc'!A0;;;\r\n"
            + "\"'＝1+1 \"\"tırnak\"\"; <b>ışık</b>\r\nson\";0;;\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    });

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void In_Excel_text_is_text_and_numbers_and_days_are_themselves(string culture) => Cultures.Under(culture, () =>
    {
        var sheet = Part(Xlsx(Lines), "sheet1.xml");
        var cells = sheet.Descendants().Where(e => e.Name.LocalName == "c").ToDictionary(c => c.Attribute("r")!.Value);

        Assert.All(["A2", "A3", "A4"], place => Assert.Equal("str", cells[place].Attribute("t")!.Value));
        Assert.Equal("=cmd|'/C calc'!A0", cells["A3"].Value);
        Assert.Equal("00123", cells["A2"].Value);
        Assert.Equal("-1234.5", cells["B2"].Value);
        Assert.Equal("46237", cells["C2"].Value);
        Assert.StartsWith("46238.0208", cells["D2"].Value, StringComparison.Ordinal);
        Assert.DoesNotContain(sheet.Descendants(), e => e.Name.LocalName == "f");
    });

    [Fact]
    public void The_sheet_is_built_in_the_order_that_Excel_demands()
    {
        var sheet = Part(Xlsx(Lines), "sheet1.xml");

        Assert.Equal(["sheetViews", "cols", "sheetData", "autoFilter", "drawing"], sheet.Root!.Elements().Select(e => e.Name.LocalName));
        Assert.All(sheet.Root.Elements().Single(e => e.Name.LocalName == "sheetData").Elements(), e => Assert.Equal("row", e.Name.LocalName));
    }

    [Fact]
    public async Task What_was_exported_can_be_imported()
    {
        foreach (var bytes in new[] { Csv(Lines), Xlsx(Lines) })
        {
            var table = await TextTableReader.ReadAsync(new MemoryStream(bytes), new TextTableOptions(), CancellationToken.None);

            Assert.Equal(["Kod", "Tutar", "Gün", "An"], table.Header);
            Assert.Equal(3, table.Rows.Count);
            Assert.Equal("00123", table.Rows[0].Cells[0]);
            Assert.Equal("-1234,5", table.Rows[0].Cells[1]);
        }
    }

    [Fact]
    public async Task Without_rows_there_is_still_a_heading()
    {
        var table = await TextTableReader.ReadAsync(new MemoryStream(Xlsx([])), new TextTableOptions(), CancellationToken.None);

        Assert.Equal(["Kod", "Tutar", "Gün", "An"], table.Header);
        Assert.Empty(table.Rows);
    }

    [Fact]
    public void A_sheet_may_not_have_every_name()
    {
        var name = Part(Xlsx(Lines, "Talepler [2026]: *hepsi* / " + new string('x', 40)), "workbook.xml")
            .Descendants().Single(e => e.Name.LocalName == "sheet").Attribute("name")!.Value;

        Assert.StartsWith("Talepler 2026 hepsi", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 1, 31);
    }

    [Fact]
    public async Task An_export_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var rows = Many(100_000, cancel.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SheetExport.WriteXlsxAsync(new MemoryStream(), "Liste", Columns, rows, cancel.Token));
    }

    private static async IAsyncEnumerable<Line> Many(int count, Action everyThousand)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 1000 == 999)
            {
                everyThousand();
                await Task.Yield();
            }

            yield return Lines[0] with { Code = $"ARZ-2026-{i:000000}" };
        }
    }

    private static byte[] Csv(Line[] lines)
    {
        using var file = new MemoryStream();
        SheetExport.WriteCsvAsync(file, Columns, lines.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();

        return file.ToArray();
    }

    private static byte[] Xlsx(Line[] lines, string sheet = "Liste")
    {
        using var file = new MemoryStream();
        SheetExport.WriteXlsxAsync(file, sheet, Columns, lines.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();

        return file.ToArray();
    }

    private static XDocument Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var part = zip.Entries.Single(e => e.Name == name).Open();

        return XDocument.Load(part);
    }

    private sealed record Line(string Code, decimal? Amount, DateOnly? Day, DateTime? At);
}
