using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Tests.Text;

public sealed class FormulaSafeTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+905321112233")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("\0=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("  =1")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF=cmd|'/C calc'!A0")]
    public void A_cell_that_a_spreadsheet_would_run_is_put_behind_an_apostrophe(string text)
    {
        Assert.True(FormulaSafe.IsFormula(text));
        Assert.StartsWith("'", FormulaSafe.Cell(text), StringComparison.Ordinal);
        Assert.DoesNotContain("\0", FormulaSafe.Cell(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yazıcı")]
    [InlineData("a=b")]
    [InlineData("00123")]
    [InlineData("")]
    public void Ordinary_text_stays_as_it_is(string text) => Assert.Equal(text, FormulaSafe.Cell(text));

    [Fact]
    public void No_text_is_an_empty_cell() => Assert.Equal("", FormulaSafe.Cell(null));
}
