using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;empty-state icon="inbox" title="Henüz talebiniz yok"&gt;what to do next, and a link&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Icon { get; set; } = "inbox";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.Content.AppendHtml(Ui.Icon.Svg(Icon)).AppendHtml("<p class=\"empty-state-title\">").Append(Title).AppendHtml("</p>")
            .AppendHtml("<div class=\"empty-state-next\">").AppendHtml(next).AppendHtml("</div>");
    }
}
