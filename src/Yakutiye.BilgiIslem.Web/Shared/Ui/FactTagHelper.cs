using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;fact label="Birim"&gt;…&lt;/fact&gt;</c> inside <c>&lt;dl class="facts"&gt;</c>; what is empty shows a dash.</summary>
[HtmlTargetElement("fact")]
public sealed class FactTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fact");
        output.Content.AppendHtml("<dt>").Append(Label).AppendHtml("</dt><dd>");
        output.Content.AppendHtml(value.IsEmptyOrWhiteSpace ? "<span class=\"text-secondary\">—</span>" : value.GetContent());
        output.Content.AppendHtml("</dd>");
    }
}
