using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Import;

namespace Yakutiye.BilgiIslem.Tests.Attachments;

public sealed class FileRulesTests
{
    private static readonly FileRules Rules = new();

    [Theory]
    [InlineData(".pdf", "application/pdf", false)]
    [InlineData(".png", "image/png", true)]
    [InlineData(".jpg", "image/jpeg", true)]
    [InlineData(".jpeg", "image/jpeg", true)]
    [InlineData(".gif", "image/gif", true)]
    [InlineData(".webp", "image/webp", true)]
    [InlineData(".txt", "text/plain", false)]
    [InlineData(".log", "text/plain", false)]
    [InlineData(".csv", "text/csv", false)]
    [InlineData(".eml", "message/rfc822", false)]
    [InlineData(".msg", "application/vnd.ms-outlook", false)]
    [InlineData(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false)]
    [InlineData(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false)]
    [InlineData(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false)]
    [InlineData(".odt", "application/vnd.oasis.opendocument.text", false)]
    [InlineData(".ods", "application/vnd.oasis.opendocument.spreadsheet", false)]
    [InlineData(".zip", "application/zip", false)]
    public void A_known_kind_is_accepted_under_its_own_type(string extension, string type, bool isImage)
    {
        using var content = new MemoryStream(Files.OfKind(extension));

        foreach (var culture in new[] { "tr-TR", "" })
        {
            Cultures.Under(culture, () => Assert.Equal(
                new AcceptedFile("ARIZA İŞİ" + extension.ToUpperInvariant(), type, content.Length, isImage),
                Rules.Check(@"C:\Belgeler\ARIZA İŞİ" + extension.ToUpperInvariant(), content)));
            Assert.Equal(0, content.Position);
        }
    }

    [Fact]
    public void No_kind_passes_for_another()
    {
        string[] kinds = [".pdf", ".png", ".jpg", ".gif", ".webp", ".msg", ".docx", ".xlsx", ".pptx", ".odt", ".ods"];

        foreach (var (said, real) in kinds.SelectMany(said => kinds.Where(real => real != said).Select(real => (said, real))))
        {
            Assert.Equal(AttachmentText.NotWhatItSays(said), Refusal("dosya" + said, Files.OfKind(real)));
        }
    }

    [Theory]
    [InlineData("rapor.pdf")]
    [InlineData("rapor.txt")]
    [InlineData("rapor.docx")]
    [InlineData("rapor.jpg")]
    [InlineData("rapor.zip")]
    public void A_renamed_program_is_refused(string name) =>
        Assert.StartsWith("Dosyanın içeriği", Refusal(name, Files.Exe), StringComparison.Ordinal);

    [Theory]
    [InlineData("not.doc")]
    [InlineData("adsız")]
    [InlineData("arşiv.rar")]
    public void A_kind_that_is_not_listed_is_refused_with_those_that_are(string name) =>
        Assert.Contains("Eklenebilen türler: .pdf, .png", Refusal(name, Files.OfKind(".pdf")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("  <!DOCTYPE html>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")]
    [InlineData("\uFEFF<?xml version='1.0'?><svg/>")]
    public void A_page_does_not_pass_as_text(string text)
    {
        Assert.Equal(AttachmentText.NotWhatItSays(".txt"), Refusal("not.txt", Files.Text(text)));
        Assert.Equal(AttachmentText.NotWhatItSays(".csv"), Refusal("not.csv", Files.Text(text)));
    }

    [Fact]
    public void An_empty_file_and_one_byte_too_many_are_refused()
    {
        var rules = new FileRules(maxBytes: 1000);
        var full = new byte[1000].Select(_ => (byte)'x').ToArray();

        Assert.Equal(AttachmentText.Empty, Refusal("boş.txt", []));
        Assert.Equal(1000, rules.Check("tam.txt", new MemoryStream(full)).Length);
        Assert.Throws<RuleException>(() => rules.Check("fazla.txt", new MemoryStream([.. full, (byte)'x'])));
        Assert.Equal("Dosya en çok 20 MB olabilir.", AttachmentText.TooBig(Rules.MaxBytes));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/svg+xml")]
    [InlineData("application/x-msdownload")]
    [InlineData("application/javascript; charset=utf-8")]
    [InlineData("image/png")]
    public void A_declared_type_that_contradicts_the_kind_is_refused(string type) => Assert.Equal(
        AttachmentText.NotWhatItSays(".pdf"),
        Assert.Throws<RuleException>(() => Rules.Check("rapor.pdf", new MemoryStream(Files.OfKind(".pdf")), type)).Message);

    [Theory]
    [InlineData("liste.csv", "application/vnd.ms-excel")]
    [InlineData("liste.csv", "application/octet-stream")]
    [InlineData("foto.jpg", "image/pjpeg")]
    [InlineData("foto.jpg", "")]
    public void A_browsers_honest_guess_is_accepted(string name, string type) =>
        Assert.NotNull(Rules.Check(name, new MemoryStream(Files.OfKind(Path.GetExtension(name))), type));

    [Fact]
    public void Macros_are_refused_by_type_and_by_part()
    {
        var typed = Workbook.Of("", mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        var hidden = Workbook.Of("", more: ("xl/vbaProject.bin", Files.Ole));

        Assert.Equal(AttachmentText.MacrosInside, Refusal("tablo.xlsx", typed));
        Assert.Equal(AttachmentText.MacrosInside, Refusal("tablo.xlsx", hidden));
    }

    [Fact]
    public void A_module_can_allow_fewer_kinds()
    {
        var images = new FileRules(extensions: [".png", ".jpg"]);

        Assert.Equal(".png,.jpg", images.Accept);
        Assert.Throws<RuleException>(() => images.Check("rapor.pdf", new MemoryStream(Files.OfKind(".pdf"))));
    }

    private static string? Refusal(string name, byte[] content) =>
        (Record.Exception(() => Rules.Check(name, new MemoryStream(content))) as RuleException)?.Message;
}
