using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// The head of every page: path, title, subtitle, one primary action and a quiet menu of the others. Its title is the window's title too.
/// Inside it stand <c>&lt;crumb&gt;</c>, <c>&lt;page-action&gt;</c> and <c>&lt;page-more&gt;</c>.
/// </summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public string Title { get; set; } = "";

    public string? Subtitle { get; set; }

    /// <summary>Status badges beside the title.</summary>
    public IHtmlContent? Status { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new PageHeaderParts();
        context.Items[typeof(PageHeaderParts)] = parts;
        await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Title;

        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        output.Content.SetHtmlContent("");
        if (parts.Crumbs.Count > 0)
        {
            output.Content.AppendHtml("<nav aria-label=\"").Append(UiText.Path).AppendHtml("\"><ol class=\"breadcrumb\">")
                .AppendHtml("<li class=\"breadcrumb-item\"><a href=\"/panom\">").Append(UiText.Home).AppendHtml("</a></li>");
            parts.Crumbs.ForEach(crumb => output.Content.AppendHtml(crumb));
            output.Content.AppendHtml("<li class=\"breadcrumb-item active\" aria-current=\"page\">").Append(Title).AppendHtml("</li></ol></nav>");
        }

        output.Content.AppendHtml("<div class=\"page-head-row\"><div class=\"page-head-words\"><h1>").Append(Title).AppendHtml("</h1>");
        Append(output, Status, "<div class=\"page-head-status\">", "</div>");
        if (Subtitle is not null)
        {
            output.Content.AppendHtml("<p class=\"page-head-subtitle\">").Append(Subtitle).AppendHtml("</p>");
        }

        output.Content.AppendHtml("</div><div class=\"page-head-actions\">");
        Append(output, parts.Action, "", "");
        Append(output, parts.More, "", "");
        output.Content.AppendHtml("</div></div>");
    }

    private static void Append(TagHelperOutput output, IHtmlContent? part, string before, string after)
    {
        if (part is not null)
        {
            output.Content.AppendHtml(before).AppendHtml(part).AppendHtml(after);
        }
    }
}
