using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// The likely next step, as <c>&lt;page-action&gt;&lt;a class="btn btn-primary" href="…" data-new&gt;Yeni talep&lt;/a&gt;&lt;/page-action&gt;</c>.
/// A link or a form; what stands in it decides by its own <c>permission</c> whether it is shown.
/// </summary>
[HtmlTargetElement("page-action", ParentTag = "page-header")]
public sealed class PageActionTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var parts = (PageHeaderParts)context.Items[typeof(PageHeaderParts)];
        parts.Action = new HtmlContentBuilder().AppendHtml(content.GetContent());
        output.SuppressOutput();
    }
}
