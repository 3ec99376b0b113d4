using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;save-bar text="Kaydet" cancel="/destek/talepler" /&gt;</c>: stays in sight at the foot of a long form. Other buttons stand inside.</summary>
[HtmlTargetElement("save-bar")]
public sealed class SaveBarTagHelper : TagHelper
{
    public string Text { get; set; } = UiText.Save;

    /// <summary>Where "Vazgeç" leads.</summary>
    public string? Cancel { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var others = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "save-bar");
        output.Content.SetHtmlContent("<button class=\"btn btn-primary\" type=\"submit\">");
        output.Content.Append(Text).AppendHtml("</button>").AppendHtml(others.GetContent());
        if (Cancel is not null)
        {
            output.Content.AppendHtml("<a class=\"btn btn-link\" href=\"").Append(Cancel).AppendHtml("\">").Append(UiText.Cancel).AppendHtml("</a>");
        }
    }
}
