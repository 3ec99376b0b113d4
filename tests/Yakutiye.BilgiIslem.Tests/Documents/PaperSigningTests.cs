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
    public void A_fifth_signer_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Papers.Bytes(p => p.Signatures([.. Four, Four[0]])));

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
