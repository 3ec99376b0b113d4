using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Yakutiye.BilgiIslem.Web.Shared.Markdown;

/// <summary>
/// Shows text that people write in Markdown. Whatever is typed stays inert: HTML is shown as letters, links lead to pages and
/// mail addresses only, pictures come from the portal alone (ASVS 1.3.5).
/// </summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoLinks()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    /// <param name="firstLevel">The level that a first-level heading gets on the page.</param>
    public static IHtmlContent ToHtml(string? markdown, int firstLevel = 2)
    {
        var document = Markdig.Markdown.Parse(markdown ?? "", Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + firstLevel - 1);
        }

        // Alignment would be written as a style attribute, which the content policy refuses.
        foreach (var column in document.Descendants<Table>().SelectMany(t => t.ColumnDefinitions))
        {
            column.Alignment = null;
        }

        foreach (var link in document.Descendants<Inline>().ToList())
        {
            Disarm(link);
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    private static void Disarm(Inline inline)
    {
        if (inline is LinkInline { IsImage: true } picture && !LinkTarget.IsOwn(picture.Url))
        {
            ReplaceByText(picture);
        }
        else if (inline is LinkInline { IsImage: false } link)
        {
            if (!LinkTarget.IsHarmless(link.Url))
            {
                ReplaceByText(link);
                return;
            }

            link.GetAttributes().AddPropertyIfNotExist("rel", "noopener noreferrer");
        }
        else if (inline is AutolinkInline { IsEmail: false } bare && !LinkTarget.IsHarmless(bare.Url))
        {
            bare.ReplaceBy(new LiteralInline(bare.Url));
        }
    }

    private static void ReplaceByText(LinkInline link)
    {
        var text = string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
        link.ReplaceBy(new LiteralInline(text), copyChildren: false);
    }
}
