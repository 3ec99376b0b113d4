using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;crumb href="/destek/talepler"&gt;Talepler&lt;/crumb&gt;</c>: a step between Panom and this page.</summary>
[HtmlTargetElement("crumb", ParentTag = "page-header")]
public sealed class CrumbTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var parts = (PageHeaderParts)context.Items[typeof(PageHeaderParts)];
        parts.Crumbs.Add(new HtmlContentBuilder()
            .AppendHtml("<li class=\"breadcrumb-item\"><a href=\"").Append(Href).AppendHtml("\">").AppendHtml(words.GetContent()).AppendHtml("</a></li>"));
        output.SuppressOutput();
    }
}
