using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Markdown that people wrote, as HTML: no raw HTML, no pictures, links only to pages, mail addresses and telephones.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    public static HtmlString ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            MakeSafe(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsSafe(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    // A picture becomes a link: what it would be fetched from learns who reads the page.
    private static void MakeSafe(LinkInline link)
    {
        link.IsImage = false;
        if (!IsSafe(link.Url))
        {
            link.Url = "#";
        }
    }

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) && url[0] != '/'
            ? Schemes.Contains(absolute.Scheme, StringComparer.OrdinalIgnoreCase)
            : url is ['#', ..] or ['/', not ('/' or '\\'), ..] or "/";
}
