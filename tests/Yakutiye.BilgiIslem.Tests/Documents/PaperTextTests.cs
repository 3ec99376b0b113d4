using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperTextTests
{
    private const string Pangram = "İIıi Şş Ğğ Çç Öö Üü â î û Â Î Û ₺ “tırnak” ’ – …";

    [Theory]
    [InlineData(PaperTypeface.Tinos)]
    [InlineData(PaperTypeface.Arimo)]
    public void Turkish_letters_can_be_selected_and_searched(PaperTypeface typeface)
    {
        var info = Papers.Info with { Style = PaperStyle.Report with { Typeface = typeface } };

        using var pdf = Papers.Open(p => p.Paragraph(Words.Plain(Pangram + " ").Bold("KALIN ığdır ").Italic("Eğik İşçi")), info);

        Assert.Contains(Pangram + " KALIN ığdır Eğik İşçi", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_written_in_two_signs_becomes_one()
    {
        using var pdf = Papers.Open(p => p.Paragraph("I\u0307stanbul S\u0327ehri g\u0306"));

        Assert.Contains("İstanbul Şehri ğ", pdf.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("önce 👩‍💻 sonra", "önce □□ sonra")]
    [InlineData("önce\u0001\u0007 sonra", "önce sonra")]
    [InlineData("önce \u202Esonra\u202C\u200F", "önce sonra")]
    [InlineData("önce\tsonra", "önce sonra")]
    [InlineData("önce \u4E2D sonra", "önce □ sonra")]
    [InlineData("önce \uFEFFsonra", "önce sonra")]
    public void What_no_font_has_is_dropped_or_shown_as_a_box(string typed, string printed)
    {
        using var pdf = Papers.Open(p => p.Paragraph(typed));

        Assert.Contains(printed, pdf.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0x0000)]
    public void What_is_no_letter_at_all_does_not_stop_the_press(int code)
    {
        // An attribute cannot carry a lone surrogate, hence the number.
        var broken = $"önce {(char)code} sonra";

        using var pdf = Papers.Open(p => p.Paragraph(broken), Papers.Info with { Title = broken });

        Assert.Contains("sonra", pdf.Text(), StringComparison.Ordinal);
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.NotNull(xmp.GetXDocument());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n")]
    [InlineData(null)]
    public void An_empty_text_leaves_an_empty_line(string? text)
    {
        using var pdf = Papers.Open(p =>
        {
            p.Paragraph(text);
            p.Fields(2, ("Not", text));
            p.Bullets(Words.Plain(text));
        });

        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public void Justified_lines_fill_the_text_area_and_never_leave_it()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("Müdürlüğümüzce yapılan incelemede görülen arıza giderilmiştir.", 30));

        using var pdf = Papers.Open(p => p.Paragraph(sentence), Papers.Info with { Style = PaperStyle.Letter });
        var page = pdf.GetPage(1);
        var margin = PaperStyle.Letter.SideMargin * Papers.PointsPerMillimetre;
        var body = page.GetWords().Where(w => w.BoundingBox.Bottom > 100).GroupBy(w => Math.Round(w.Letters[0].StartBaseLine.Y)).ToArray();

        Assert.All(body, line => Assert.InRange(line.Max(w => w.BoundingBox.Right), 0, page.Width - margin + 0.5));
        Assert.All(body, line => Assert.InRange(line.Min(w => w.BoundingBox.Left), margin - 0.5, page.Width));
        Assert.All(body.SkipLast(1), line => Assert.InRange(line.Max(w => w.BoundingBox.Right), page.Width - margin - 2, page.Width));
    }

    [Fact]
    public void A_word_of_three_hundred_letters_is_broken_and_loses_none()
    {
        using var pdf = Papers.Open(p =>
        {
            p.Paragraph(new string('w', 300));
            p.Table(t => t.Column("Dar", 1).Column("Geniş", 9).Row(new string('m', 300), "x"));
        });
        var page = pdf.GetPage(1);
        var right = page.Width - PaperStyle.Report.SideMargin * Papers.PointsPerMillimetre;

        Assert.Equal(300, page.Letters.Count(l => l.Value == "w"));
        Assert.Equal(300, page.Letters.Count(l => l.Value == "m"));
        Assert.All(page.Letters, l => Assert.InRange(l.BoundingBox.Right, 0, right + 0.5));
    }
}
