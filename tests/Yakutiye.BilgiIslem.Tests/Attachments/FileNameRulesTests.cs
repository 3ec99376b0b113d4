using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Attachments;

public sealed class FileNameRulesTests
{
    private static readonly FileRules Rules = new();

    [Theory]
    [InlineData("fatura.exe.pdf")]
    [InlineData("fatura.pdf.EXE")]
    [InlineData("fatura.ASPX;.pdf")]
    [InlineData("fatura.aspx%00.pdf")]
    [InlineData("fatura.exe\0.pdf")]
    [InlineData("fatura.exe . ")]
    [InlineData("fatura\u202Efdp.exe")]
    [InlineData("fatura.vbs .pdf")]
    [InlineData("sayfa.html")]
    [InlineData("çizim.SVG")]
    [InlineData("makro.docm")]
    public void A_program_anywhere_in_the_name_is_refused(string name)
    {
        Cultures.Under("tr-TR", () => Assert.Equal(AttachmentText.ProgramInName, Refusal(name, Files.OfKind(".pdf"))));
        Cultures.Under("", () => Assert.Equal(AttachmentText.ProgramInName, Refusal(name, Files.OfKind(".pdf"))));
    }

    [Theory]
    [InlineData("www.yakutiye.com.pdf")]
    [InlineData("3.1.2 sürüm.notları.pdf")]
    [InlineData("exe hatası.pdf")]
    [InlineData("ekran.execution.pdf")]
    public void An_honest_name_with_dots_is_accepted(string name) => Assert.Null(Refusal(name, Files.OfKind(".pdf")));

    private static string? Refusal(string name, byte[] content) =>
        (Record.Exception(() => Rules.Check(name, new MemoryStream(content))) as RuleException)?.Message;
}
