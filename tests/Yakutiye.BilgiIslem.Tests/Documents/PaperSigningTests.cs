using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperSigningTests
{
    private static readonly Signer[] Four =
    [
        new("Onaylayan", "Hüseyin", "Müdür") { Acting = true, PlaceAndDate = "Erzurum, 22.11.2026" },
        new("Kontrol", "Gülşen", "Şef"),
        new("Düzenleyen", "İbrahim", "Tekniker") { Signature = Papers.Png },
        new("Teslim alan", "Şükrü", "Memur"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Signers_stand_from_left_to_right_in_the_given_order(int count)
    {
        using var pdf = Papers.Open(p => p.Signatures(Four.Take(count)));
        var words = pdf.GetPage(1).GetWords().ToArray();
        var places = Four.Take(count).Select(s => words.Single(w => w.Text == s.Name).BoundingBox).ToArray();

        Assert.Equal(places.Select(b => b.Left).Order(), places.Select(b => b.Left));
        Assert.All(places, b => Assert.Equal(places[0].Bottom, b.Bottom, 3.0));
    }

    [Fact]
    public void A_single_signer_signs_on_the_right()
    {
        using var pdf = Papers.Open(p => p.Signatures(Four[1]));
        var page = pdf.GetPage(1);

        Assert.True(page.GetWords().Single(w => w.Text == "Gülşen").BoundingBox.Left > page.Width / 2);
    }

    [Fact]
    public void One_who_signs_by_proxy_bears_a_V()
    {
        using var pdf = Papers.Open(p => p.Signatures(Four[0], Four[1]));

        Assert.Contains("Müdür V.", pdf.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Şef V.", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawn_signature_is_printed_above_the_name()
    {
        using var pdf = Papers.Open(p => p.Signatures(Four[2]));
        var page = pdf.GetPage(1);

        Assert.True(page.GetImages().Single().BoundingBox.Bottom > page.GetWords().Single(w => w.Text == "İbrahim").BoundingBox.Bottom);
    }

    [Fact]
    public void Signatures_never_stand_alone_on_a_page()
    {
        for (var lines = 30; lines < 60; lines++)
        {
            using var pdf = Papers.Open(p =>
            {
                p.Paragraph(string.Join('\n', Enumerable.Repeat("gövde", lines)));
                p.Signatures(Four[1]);
            });
            var page = pdf.GetPages().Single(q => q.Text().Contains("Gülşen", StringComparison.Ordinal));

            Assert.Contains("gövde", page.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_drawn_signature_stands_on_the_name_without_the_margins_of_its_field_and_covers_no_words()
    {
        using var pdf = Papers.Open(p => p.Signatures(Four[1], Four[2] with { Signature = Papers.DrawnInACorner, PlaceAndDate = "22.11.2026 14:05" }));
        var page = pdf.GetPage(1);
        var picture = page.GetImages().Single().BoundingBox;
        var name = page.GetWords().Single(w => w.Text == "İbrahim").BoundingBox;

        Assert.Equal(name.Centroid.X, picture.Centroid.X, 2.0);
        Assert.Equal(3, picture.Width / picture.Height, 0.1);
        Assert.InRange(picture.Bottom - name.Top, 0, 12);
        Assert.DoesNotContain(page.GetWords(), w => w.BoundingBox.Bottom < picture.Top && w.BoundingBox.Top > picture.Bottom && w.BoundingBox.Left < picture.Right && w.BoundingBox.Right > picture.Left);
    }

    [Fact]
    public void More_than_four_signers_stand_in_even_rows()
    {
        using var pdf = Papers.Open(p => p.Signatures([.. Four, new Signer("Üye", "Ömer", "")]));
        var names = pdf.GetPage(1).GetWords().Where(w => w.Text is "Hüseyin" or "Gülşen" or "İbrahim" or "Şükrü" or "Ömer").GroupBy(w => Math.Round(w.BoundingBox.Bottom / 10));

        Assert.Equal([3, 2], names.Select(g => g.Count()));
    }

    [Fact]
    public void Who_is_not_known_yet_has_a_line_to_write_the_name_on()
    {
        using var pdf = Papers.Open(p => p.Signatures(new Signer("Muhasebe yetkilisi", "", "")));

        Assert.Contains("Muhasebe yetkilisi ......", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_print_between_a_table_and_its_signatures_takes_the_last_row_along()
    {
        for (var rows = 28; rows < 46; rows++)
        {
            using var pdf = Papers.Open(p =>
            {
                p.Table(t => Papers.SevenColumns(t, rows));
                p.Note("Birim kaydıdır.");
                p.Signatures(Four[1]);
                p.KeepTogether(part =>
                {
                    part.Heading("ONAY", 2);
                    part.Signatures(Four[3]);
                });
                p.Note("Sistem onayıdır.");
                p.Verification("https://ornek.bel.tr/d/7F3A", "7F3A-9C21");
                p.Note("Son söz.");
            });
            var last = pdf.GetPages().Last().Text();

            Assert.All(new[] { $"Sıra{rows}", "Gülşen", "ONAY", "Şükrü", "9C21", "Son söz" }, words => Assert.Contains(words, last, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void When_no_page_can_hold_all_signatures_the_last_ones_stay_together()
    {
        for (var rows = 1; rows < 8; rows++)
        {
            using var pdf = Papers.Open(p =>
            {
                p.Table(t => Papers.SevenColumns(t, rows));
                p.Signatures(Enumerable.Range(1, 34).Select(i => new Signer("Üye", $"Üye{i}", "Memur")));
                p.Verification("https://ornek.bel.tr/d/7F3A", "7F3A-9C21");
            });

            Assert.Contains("Üye34", pdf.GetPages().Last().Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_verification_code_is_printed_beside_its_square()
    {
        using var with = Papers.Open(p => p.Verification("https://ornek.bel.tr/d/7F3A", "7F3A-9C21"));
        using var without = Papers.Open(p => p.Paragraph("7F3A-9C21"));
        var square = with.GetPage(1).Paths.SelectMany(path => path).Count();

        Assert.Contains("Doğrulama kodu: 7F3A-9C21", with.Text(), StringComparison.Ordinal);
        Assert.Contains("https://ornek.bel.tr/d/7F3A", with.Text(), StringComparison.Ordinal);
        Assert.True(square > without.GetPage(1).Paths.SelectMany(path => path).Count() + 150);
    }
}
