using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The quiet menu: links and forms with class <c>dropdown-item</c>. Without a visible line there is no menu.</summary>
[HtmlTargetElement("page-more", ParentTag = "page-header")]
public sealed class PageMoreTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var lines = await output.GetChildContentAsync();
        if (!lines.IsEmptyOrWhiteSpace)
        {
            var parts = (PageHeaderParts)context.Items[typeof(PageHeaderParts)];
            parts.More = new HtmlContentBuilder()
                .AppendHtml("<details class=\"dropdown\"><summary class=\"btn btn-icon\">").AppendHtml(Icon.Svg("dots", UiText.Other))
                .AppendHtml("</summary><div class=\"dropdown-menu dropdown-menu-end\">").AppendHtml(lines.GetContent()).AppendHtml("</div></details>");
        }

        output.SuppressOutput();
    }
}
