using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperFileTests
{
    [Fact]
    public void The_same_paper_is_the_same_to_the_last_byte()
    {
        var first = Papers.Bytes(Everything);
        Papers.Bytes(p => p.Paragraph("araya giren başka bir kâğıt"));

        // The engine's own id follows the clock and is written in two ways, the rarer once in some sixty papers.
        Assert.All(Enumerable.Range(0, 300), _ => Assert.Equal(first, Papers.Bytes(Everything)));
    }

    [Fact]
    public void Papers_printed_at_once_do_not_disturb_each_other()
    {
        var alone = Papers.Bytes(Everything);

        var together = new byte[8][];
        Parallel.For(0, together.Length, i => together[i] = Papers.Bytes(Everything));

        Assert.All(together, file => Assert.Equal(alone, file));
    }

    [Fact]
    public void Another_letter_or_another_minute_is_another_document()
    {
        var paper = Id(Papers.Bytes(p => p.Paragraph("metin")));

        Assert.NotEqual(paper, Id(Papers.Bytes(p => p.Paragraph("metim"))));
        Assert.NotEqual(paper, Id(Papers.Bytes(p => p.Paragraph("metin"), Papers.Info with { CreatedAt = Papers.Info.CreatedAt.AddMinutes(1) })));
    }

    [Fact]
    public void The_file_says_that_it_is_PDF_A_2b()
    {
        using var pdf = Papers.Open(Everything, Papers.Info with { Subject = "ARZ-2026-000123" });
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var text = Encoding.UTF8.GetString(xmp.GetXmlBytes().ToArray());

        Assert.Contains("<pdfaid:part>2</pdfaid:part>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", text, StringComparison.Ordinal);
        Assert.Contains("Arıza İş Emri", text, StringComparison.Ordinal);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.Create("OutputIntents")));
    }

    [Fact]
    public void The_file_knows_its_title_author_date_and_language()
    {
        using var pdf = Papers.Open(Everything);

        Assert.Equal("Arıza İş Emri", pdf.Information.Title);
        Assert.Equal("Bilgi İşlem Müdürlüğü", pdf.Information.Author);
        Assert.StartsWith("D:20261122110500", pdf.Information.CreationDate, StringComparison.Ordinal);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out StringToken language));
        Assert.Equal("tr-TR", language.Data);
    }

    [Fact]
    public void Fonts_travel_in_the_file_but_only_the_letters_that_it_uses()
    {
        var file = Papers.Bytes(p => p.Paragraph(Words.Plain("Işık ").Bold("Şule")));
        using var pdf = PdfDocument.Open(file);
        var fonts = pdf.GetPage(1).Letters.Select(l => l.FontName).Distinct().ToArray();

        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, f => Assert.Matches("^[A-Z]{6}\\+Arimo-", f));
        Assert.Equal(2, Encoding.Latin1.GetString(file).Split("/FontFile2").Length - 1);
        Assert.InRange(file.Length, 5_000, 60_000);
    }

    [Fact]
    public void No_engine_shows_through_the_public_face_of_the_assembly()
    {
        var seen = typeof(PaperDocument).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetMembers().OfType<System.Reflection.MethodBase>())
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append((m as System.Reflection.MethodInfo)?.ReturnType ?? typeof(void)));

        Assert.DoesNotContain(seen, t => t.FullName?.Contains("Skia", StringComparison.Ordinal) == true);
    }

    private static string Id(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return text[text.LastIndexOf("/ID [", StringComparison.Ordinal)..][..40];
    }

    private static void Everything(Paper paper)
    {
        paper.Heading("ARIZA İŞ EMRİ");
        paper.Fields(2, ("Kayıt no", "ARZ-2026-000123"), ("Tarih", "22.11.2026"), ("Konum", "3. kat"));
        paper.Paragraph(Words.Plain("Şarj ").Bold("ünitesi ").Italic("değişti."));
        paper.Table(t => Papers.SevenColumns(t, 80));
        paper.Picture(Papers.Png, 20, 20);
        paper.Signatures(new Signer("Teslim eden", "İbrahim Öztürk", "Tekniker"));
        paper.Verification("https://ornek.bel.tr/d/1", "7F3A");
    }
}
