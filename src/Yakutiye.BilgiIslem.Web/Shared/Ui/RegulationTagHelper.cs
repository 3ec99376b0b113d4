using Microsoft.AspNetCore.Razor.TagHelpers;
using Yakutiye.BilgiIslem.Regulation;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;regulation ref="M8.1" /&gt;</c>: a small link to the duty that the screen fulfils (M1.1).</summary>
[HtmlTargetElement("regulation", Attributes = "ref", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RegulationTagHelper : TagHelper
{
    private const int LongestHint = 200;

    [HtmlAttributeName("ref")]
    public string Duty { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = RegulationText.Find(Duty)?.Text ?? "";
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "regulation-link");
        output.Attributes.SetAttribute("href", $"/yonetmelik#{RegulationText.AnchorOf(Duty)}");
        output.Attributes.SetAttribute("title", text.Length > LongestHint ? text[..LongestHint] + "…" : text);
        output.Content.SetContent(Duty);
    }
}
