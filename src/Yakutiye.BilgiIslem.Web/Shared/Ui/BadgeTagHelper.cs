using Microsoft.AspNetCore.Razor.TagHelpers;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;badge value="@ticket.Status" /&gt;</c> shows an enum's word in its tone; <c>&lt;badge tone="Danger"&gt;Gecikti&lt;/badge&gt;</c> any word.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public Enum? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Tones.Class(Value?.Tone ?? Tone));
        if (Value is not null)
        {
            output.Content.SetContent(Value.TurkishName);
        }
    }
}
