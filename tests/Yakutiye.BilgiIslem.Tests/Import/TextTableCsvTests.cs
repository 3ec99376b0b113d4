using System.Text;
using FsCheck.Xunit;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Import;

public sealed class TextTableCsvTests
{
    private static readonly Encoding Windows1254 = CodePagesEncodingProvider.Instance.GetEncoding(1254)!;

    public static TheoryData<string, TextEncoding> Encodings => new()
    {
        { "utf-8", TextEncoding.Utf8 },
        { "utf-8-bom", TextEncoding.Utf8 },
        { "1254", TextEncoding.Windows1254 },
        { "utf-16", TextEncoding.Utf16 },
        { "utf-16-bare", TextEncoding.Utf16 },
        { "utf-16BE", TextEncoding.Utf16BigEndian },
        { "utf-16BE-bare", TextEncoding.Utf16BigEndian },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_encoding_is_found_out_and_told(string name, TextEncoding expected)
    {
        var table = await ReadAsync(Encoded("Kod;Ad Soyad\r\n00123;İğdır Şükrü Çöğüş ı\r\n", name));

        Assert.Equal(expected, table.Encoding);
        Assert.Equal(';', table.Separator);
        Assert.Equal(["Kod", "Ad Soyad"], table.Header);
        Assert.Equal(["00123", "İğdır Şükrü Çöğüş ı"], Assert.Single(table.Rows).Cells);
    }

    [Theory]
    [InlineData("Ad, Soyad;Birim;Ünvan\nA, B;C;D", ';')]
    [InlineData("Ad\tBirim; Servis\tÜnvan\nA\tB\tC", '\t')]
    [InlineData("Ad,Birim\n\"A;B;C\",D", ',')]
    [InlineData("\"Ad;Soyad;Ünvan\",Birim\nA,B", ',')]
    [InlineData("sep=|\nAd|Birim\nA|B", '|')]
    [InlineData("Ad\nAli", ';')]
    public async Task The_separator_is_found_out_and_told(string text, char expected)
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, table.Separator);
        Assert.Single(table.Rows);
        Assert.DoesNotContain(table.Header, name => name.StartsWith("sep", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_can_overrule_what_was_found_out()
    {
        var options = new TextTableOptions(Encoding: TextEncoding.Windows1254, Separator: ',');

        var table = await ReadAsync(Encoding.UTF8.GetBytes("Ad;ö,B\nx,y"), options);

        Assert.Equal(["Ad;Ã¶", "B"], table.Header);
        Assert.Equal((TextEncoding.Windows1254, ','), (table.Encoding, table.Separator));
    }

    [Fact]
    public async Task Quoted_cells_hold_separators_quotes_and_line_ends_and_lines_are_counted_as_in_the_file()
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes("\r\nAd;Not\r\n\"a;\"\"b\"\"\";\"iki\r\nsatır\"\r\n\r\n;;\r\nson;\r\n"));

        Assert.Equal([3, 7], table.Rows.Select(row => row.Line));
        Assert.Equal(["a;\"b\"", "iki\r\nsatır"], table.Rows[0].Cells);
        Assert.Equal(["son", ""], table.Rows[1].Cells);
    }

    [Fact]
    public async Task A_line_with_more_cells_than_columns_is_refused_and_a_shorter_one_filled_up()
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes("A;B;;\n1;2;;\n1;2;3\n1\n"));

        Assert.Equal(["A", "B"], table.Header);
        Assert.Equal([["1", "2"], ["1", ""]], table.Rows.Select(row => row.Cells));
        Assert.Equal(new LineRefusal(3, null, null, ImportText.MoreCellsThanColumns(2)), Assert.Single(table.Refused));
    }

    [Theory]
    [InlineData("", ImportText.Empty)]
    [InlineData("\n \n;;\n", ImportText.Empty)]
    [InlineData("A\n1\n2\n3\n4", "Dosyada en çok 3 satır olabilir; dosyayı bölün.")]
    [InlineData("A;B\n1;\"açık\n2;3", "2. satırda açılan tırnak işareti kapanmıyor.")]
    [InlineData("A;B\n1\0;2", ImportText.NotATable)]
    public async Task A_file_that_makes_no_table_is_refused(string text, string sentence)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => ReadAsync(Encoding.UTF8.GetBytes(text), new TextTableOptions(MaxRows: 3)));

        Assert.Equal(sentence, refusal.Message);
    }

    [Fact]
    public async Task Limits_of_bytes_columns_and_cells_are_kept()
    {
        var big = await Assert.ThrowsAsync<RuleException>(() => ReadAsync(new byte[2_097_153], new TextTableOptions(MaxBytes: 2_097_152)));
        var wide = await Assert.ThrowsAsync<RuleException>(() => ReadAsync(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("A", 201)))));
        var deep = await Assert.ThrowsAsync<RuleException>(() => ReadAsync(Encoding.UTF8.GetBytes("A\n" + new string('x', 40_000))));

        Assert.Equal("Dosya en çok 2 MB olabilir.", big.Message);
        Assert.Equal("Dosyada en çok 200 sütun olabilir.", wide.Message);
        Assert.Equal("2. satırda 32.767 karakterden uzun bir hücre var.", deep.Message);
    }

    [Fact]
    public async Task An_old_Excel_file_is_named_as_such()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => ReadAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

        Assert.Equal(ImportText.OldExcel, refusal.Message);
    }

    [Property(MaxTest = 300)]
    public void Any_bytes_are_read_or_refused_with_a_sentence(byte[]? bytes)
    {
        var refusal = Record.Exception(() => ReadAsync(bytes ?? []).GetAwaiter().GetResult());

        Assert.True(refusal is null or RuleException, refusal?.ToString());
    }

    private static Task<TextTable> ReadAsync(byte[] bytes, TextTableOptions? options = null) =>
        TextTableReader.ReadAsync(new MemoryStream(bytes), options ?? new TextTableOptions(), CancellationToken.None);

    private static byte[] Encoded(string text, string name)
    {
        var encoding = name switch
        {
            "1254" => Windows1254,
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-8" => new UTF8Encoding(false),
            "utf-16" => new UnicodeEncoding(false, true),
            "utf-16-bare" => new UnicodeEncoding(false, false),
            "utf-16BE" => new UnicodeEncoding(true, true),
            _ => new UnicodeEncoding(true, false),
        };

        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
