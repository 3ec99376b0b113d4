using System.IO.Compression;
using System.Text;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Import;

public sealed class TextTableXlsxTests
{
    private static readonly string Header = $"""<row r="1">{Workbook.Text("A1", "Kod")}{Workbook.Text("B1", " Sayı ")}{Workbook.Text("C1", "Tarih")}</row>""";

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void Every_cell_is_text_and_a_code_keeps_its_zeros(string culture) => Cultures.Under(culture, () =>
    {
        var row = $"""<row r="2">{Workbook.Text("A2", "00123")}<c r="B2"><v>1234.5</v></c><c r="C2" s="1"><v>46237</v></c></row>""";

        var table = Read(Workbook.Of(Header + row));

        Assert.Equal(["Kod", "Sayı", "Tarih"], table.Header);
        Assert.Equal(["00123", "1234,5", "2026-08-03"], Assert.Single(table.Rows).Cells);
        Assert.Null(table.Encoding);
    });

    [Fact]
    public void Long_numbers_truths_and_instants_are_written_out()
    {
        var row = """<row r="2"><c r="A2"><v>12345678901</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" s="1"><v>46237.5</v></c></row>""";

        Assert.Equal(["12345678901", "Evet", "2026-08-03 12:00:00"], Assert.Single(Read(Workbook.Of(Header + row)).Rows).Cells);
    }

    [Fact]
    public void Lines_are_counted_as_the_sheet_counts_them()
    {
        var rows = $"""<row r="4">{Workbook.Text("A4", "dört")}</row><row r="9">{Workbook.Text("C9", "dokuz")}</row>""";

        var table = Read(Workbook.Of(Header + rows));

        Assert.Equal([4, 9], table.Rows.Select(row => row.Line));
        Assert.Equal(["", "", "dokuz"], table.Rows[1].Cells);
    }

    [Fact]
    public void A_document_type_with_an_external_entity_is_not_read()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "çok gizli");
        var prolog = $"""<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file://{secret}">]>""";

        var refusal = Assert.Throws<RuleException>(() => Read(Workbook.Of($"""<row r="1">{Workbook.Text("A1", "&x;")}</row>""", prolog)));

        Assert.Equal(ImportText.Unreadable, refusal.Message);
        File.Delete(secret);
    }

    [Fact]
    public void A_billion_laughs_are_refused_at_once()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"""<!ENTITY l{i} "{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}">"""));
        var prolog = $"""<!DOCTYPE worksheet [<!ENTITY l0 "ha">{laughs}]>""";

        Assert.Throws<RuleException>(() => Read(Workbook.Of($"""<row r="1">{Workbook.Text("A1", "&l9;")}</row>""", prolog)));
    }

    [Fact]
    public void A_workbook_with_a_gigabyte_inside_is_refused_in_flat_memory()
    {
        var bomb = Bomb(1_000_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(AttachmentText.ArchiveTooBig(ArchiveLimits.Default.MaxBytes), Assert.Throws<RuleException>(() => Read(bomb)).Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    public void A_damaged_archive_is_refused(byte[] bytes) =>
        Assert.Equal(AttachmentText.ArchiveDamaged, Assert.Throws<RuleException>(() => Read(bytes)).Message);

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("not.txt");
        }

        Assert.Equal(ImportText.Unreadable, Assert.Throws<RuleException>(() => Read(file.ToArray())).Message);
    }

    [Fact]
    public void A_workbook_with_pictures_is_read()
    {
        var table = Read(Workbook.Of(Header, more: [("xl/media/image1.png", [0x89, 0x50, 0x4E, 0x47]), ("boş.xml", [])]));

        Assert.Equal(3, table.Header.Count);
    }

    [Fact]
    public void Too_many_rows_are_refused_while_reading()
    {
        var rows = string.Concat(Enumerable.Range(2, 50).Select(i => $"""<row r="{i}">{Workbook.Text($"A{i}", "x")}</row>"""));

        var refusal = Assert.Throws<RuleException>(() => Read(Workbook.Of(Header + rows), new TextTableOptions(MaxRows: 49)));

        Assert.Equal(ImportText.TooManyRows(49), refusal.Message);
    }

    [Theory]
    [InlineData("A1048576")]
    [InlineData("GR1048576")]
    [InlineData("XFD1048576")]
    public void A_lone_cell_in_the_millionth_row_is_refused_without_filling_the_rows_before_it(string place)
    {
        var workbook = Workbook.Of(Header + $"""<row r="1048576">{Workbook.Text(place, "x")}</row>""");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<RuleException>(() => Read(workbook));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    private static byte[] Bomb(int size)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1_000_000];
            blanks.AsSpan().Fill((byte)' ');
            for (var written = 0; written < size; written += blanks.Length)
            {
                entry.Write(blanks);
            }
        }

        return file.ToArray();
    }

    private static TextTable Read(byte[] bytes, TextTableOptions? options = null) =>
        TextTableReader.ReadAsync(new MemoryStream(bytes), options ?? new TextTableOptions(), CancellationToken.None).GetAwaiter().GetResult();
}
