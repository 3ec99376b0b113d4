using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperPageTests
{
    [Fact]
    public void Every_page_says_which_of_how_many_it_is()
    {
        using var pdf = Papers.Open(p => p.Table(t => Papers.SevenColumns(t, 300)));

        Assert.All(pdf.GetPages(), page => Assert.Contains($"Sayfa {page.Number} / {pdf.NumberOfPages}", page.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_letterhead_stands_on_the_first_page_and_the_footer_on_all()
    {
        var info = Papers.Info with
        {
            Letterhead = new Letterhead("YAKUTİYE BELEDİYESİ", "Bilgi İşlem Müdürlüğü") { LeftLogo = Papers.Png, RightLogo = Papers.Png },
            Footer = "Belediye Caddesi No: 1\nYasal uyarı",
        };

        using var pdf = Papers.Open(p => p.Table(t => Papers.SevenColumns(t, 100)), info);

        Assert.Contains("T.C. YAKUTİYE BELEDİYESİ Bilgi İşlem Müdürlüğü", pdf.GetPage(1).Text(), StringComparison.Ordinal);
        Assert.Equal(2, pdf.GetPage(1).NumberOfImages);
        Assert.DoesNotContain("T.C.", pdf.GetPage(2).Text(), StringComparison.Ordinal);
        Assert.All(pdf.GetPages(), page => Assert.Contains("Yasal uyarı", page.Text(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PaperOrientation.Portrait, 595, 842)]
    [InlineData(PaperOrientation.Landscape, 842, 595)]
    public void A_page_is_A4(PaperOrientation orientation, int width, int height)
    {
        using var pdf = Papers.Open(p => p.Heading("BAŞLIK"), Papers.Info with { Orientation = orientation });

        Assert.Equal((width, height), ((int)Math.Round(pdf.GetPage(1).Width), (int)Math.Round(pdf.GetPage(1).Height)));
    }

    [Fact]
    public void Marks_stand_on_every_page_and_TLP_also_in_the_footer()
    {
        var info = Papers.Info with { Marks = [PaperMark.UnitRecord, PaperMark.TlpAmberStrict] };

        using var pdf = Papers.Open(p => p.Table(t => Papers.SevenColumns(t, 100)), info);

        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal(2, page.GetWords().Count(w => w.Text == "TLP:AMBER+STRICT"));
            Assert.Contains("BİRİM KAYDI", page.Text(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_break_begins_a_new_page_but_never_an_empty_one()
    {
        using var pdf = Papers.Open(p =>
        {
            p.PageBreak();
            p.Paragraph("birinci");
            p.PageBreak();
            p.PageBreak();
            p.Paragraph("ikinci");
        });

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Contains("ikinci", pdf.GetPage(2).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_together_stays_on_one_page()
    {
        for (var lines = 30; lines < 60; lines++)
        {
            using var pdf = Papers.Open(p =>
            {
                p.Paragraph(string.Join('\n', Enumerable.Repeat("dolgu", lines)));
                p.KeepTogether(part =>
                {
                    part.Heading("Bütün", 2);
                    part.Fields(1, ("Alan", "değer"));
                    part.Paragraph("bitiş");
                });
            });

            Assert.Contains(pdf.GetPages(), page => page.Text().Contains("Bütün Alan değer bitiş", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_heading_never_ends_a_page()
    {
        for (var lines = 40; lines < 60; lines++)
        {
            using var pdf = Papers.Open(p =>
            {
                p.Paragraph(string.Join('\n', Enumerable.Repeat("dolgu", lines)));
                p.Heading("Sonuç", 2);
                p.Paragraph("gövde");
            });

            Assert.Contains(pdf.GetPages(), page => page.Text().Contains("Sonuç gövde", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Sayım Tutanağı SAY-2026-001", "Sayım Tutanağı SAY-2026-001")]
    [InlineData("Sayım Tutanağı", "Sayım Tutanağı · SAY-2026-001")]
    public void The_running_head_says_the_number_once(string title, string head)
    {
        using var pdf = Papers.Open(
            p => p.Table(t => Papers.SevenColumns(t, 80)), new PaperInfo(title, "Bilgi İşlem", Papers.Info.CreatedAt) { RunningNote = "SAY-2026-001" });

        Assert.Contains(head, pdf.GetPage(2).Text(), StringComparison.Ordinal);
        Assert.Single(pdf.GetPage(2).GetWords(), w => w.Text == "SAY-2026-001");
    }
}
