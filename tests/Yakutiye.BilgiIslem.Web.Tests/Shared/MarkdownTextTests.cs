using AngleSharp.Html.Parser;
using Yakutiye.BilgiIslem.Web.Shared.Markdown;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[tıkla](javascript:alert(1))")]
    [InlineData("[tıkla](JaVaScRiPt:alert(1))")]
    [InlineData("[tıkla](java\tscript:alert(1))")]
    [InlineData("[tıkla](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[tıkla](//kotu.example/x)")]
    [InlineData("[tıkla](/\\kotu.example)")]
    [InlineData("[tıkla](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[tıkla][a]\n\n[a]: javascript:alert(1)")]
    public void A_link_that_could_run_something_becomes_plain_text(string markdown)
    {
        var page = Show(markdown);

        Assert.Empty(page.QuerySelectorAll("a[href]"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>"), InlineData("<img src=x onerror=alert(1)>"), InlineData("<a href='javascript:x' style='x'>y</a>"), InlineData("<!-- x --><iframe src=/></iframe>")]
    public void Typed_html_is_shown_as_letters(string markdown)
    {
        var page = Show(markdown);

        Assert.Empty(page.QuerySelectorAll("script,img,iframe,a,[style],[onerror]"));
        Assert.Contains("<", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![resim](https://kotu.example/izle.png)", 0), InlineData("![resim](data:image/png;base64,AAAA)", 0), InlineData("![resim](/dosya/7/kucuk)", 1)]
    public void Pictures_come_from_the_portal_alone(string markdown, int pictures)
    {
        var page = Show(markdown);

        Assert.Equal(pictures, page.QuerySelectorAll("img").Length);
    }

    [Fact]
    public void A_table_is_written_without_style_attributes()
    {
        var page = Show("| Ad | Adet |\n|:--|--:|\n| Toner | 5 |");

        Assert.Equal("Toner", page.QuerySelector("td")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Ordinary_text_keeps_its_headings_links_and_lines()
    {
        var page = Show("# Duyuru\n\nSaat 17.00'de **kesinti** var.\nAyrıntı: [talepler](/destek/talepler), https://www.yakutiye.bel.tr, bilgi@yakutiye.example");

        Assert.Equal("Duyuru", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("kesinti", page.QuerySelector("strong")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/destek/talepler");
        Assert.Single(page.QuerySelectorAll("br"));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Show(string markdown)
    {
        using var writer = new StringWriter();
        MarkdownText.ToHtml(markdown).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
