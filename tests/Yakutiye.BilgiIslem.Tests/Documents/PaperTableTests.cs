using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperTableTests
{
    [Fact]
    public void A_table_repeats_its_header_on_every_page()
    {
        using var pdf = Papers.Open(p => p.Table(t => Papers.SevenColumns(t, 200)));

        Assert.True(pdf.NumberOfPages > 3);
        Assert.All(pdf.GetPages(), page => Assert.Contains("Zimmetli", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_is_never_split_between_two_pages()
    {
        var five = string.Join('\n', Enumerable.Range(1, 5).Select(i => $"satır{i}"));

        using var pdf = Papers.Open(p => p.Table(t => t.Column("No", 1).Column("Açıklama", 4).Rows(Enumerable.Range(1, 60), i => [$"Kayıt{i}", five])));

        Assert.All(pdf.GetPages(), page =>
        {
            var words = page.GetWords().Select(w => w.Text).ToArray();
            Assert.Equal(words.Count(w => w.StartsWith("Kayıt", StringComparison.Ordinal)), words.Count(w => w == "satır1"));
            Assert.Equal(words.Count(w => w == "satır1"), words.Count(w => w == "satır5"));
        });
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_over_the_next_ones()
    {
        var tall = string.Join('\n', Enumerable.Range(1, 200).Select(i => $"satır{i}"));

        using var pdf = Papers.Open(p => p.Table(t => t.Column("No", 1).Column("Açıklama", 4).Row("1", "kısa").Row("2", tall).Row("3", "sonraki")));
        var words = pdf.GetPages().SelectMany(page => page.GetWords()).Select(w => w.Text).ToHashSet();

        Assert.True(pdf.NumberOfPages > 2);
        Assert.All(Enumerable.Range(1, 200), i => Assert.Contains($"satır{i}", words));
        Assert.Contains("sonraki", words);
        Assert.All(pdf.GetPages(), page => Assert.Contains("Açıklama", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_row_of_four_thousand_is_lost()
    {
        using var pdf = Papers.Open(p => p.Table(t => Papers.SevenColumns(t, 4000)), Papers.Info with { Orientation = PaperOrientation.Landscape });

        var printed = pdf.GetPages().SelectMany(page => page.GetWords()).Select(w => w.Text)
            .Where(w => w.StartsWith("Sıra", StringComparison.Ordinal)).ToArray();

        Assert.Equal(Enumerable.Range(1, 4000).Select(i => $"Sıra{i}"), printed);
    }

    [Fact]
    public void The_total_stands_on_the_page_of_the_last_row()
    {
        for (var rows = 30; rows < 60; rows++)
        {
            using var pdf = Papers.Open(p => p.Table(t =>
            {
                Papers.SevenColumns(t, rows);
                t.Total("Genel toplam", "99.999,00 ₺");
            }));
            var last = pdf.GetPage(pdf.NumberOfPages).Text();

            Assert.Contains($"Sıra{rows} ", last, StringComparison.Ordinal);
            Assert.Contains("Genel toplam 99.999,00 ₺", last, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Amounts_end_below_each_other()
    {
        using var pdf = Papers.Open(p => p.Table(t => t.Column("Ad", 3).Right("Tutar", 1).Row("a", "1,00").Row("b", "1.234.567,00")));
        var words = pdf.GetPage(1).GetWords().ToArray();

        Assert.Equal(words.Single(w => w.Text == "1,00").BoundingBox.Right, words.Single(w => w.Text == "1.234.567,00").BoundingBox.Right, 0.5);
    }

    [Fact]
    public void An_empty_table_says_so()
    {
        using var pdf = Papers.Open(p => p.Table(t => t.Column("Ad", 1).WhenEmpty("Bu dönemde arıza kaydı yok.")));

        Assert.Contains("Bu dönemde arıza kaydı yok.", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_missing_cell_is_refused() =>
        Assert.Throws<ArgumentException>(() => Papers.Bytes(p => p.Table(t => t.Column("Ad", 1).Column("Tutar", 1).Row("yalnız"))));
}
