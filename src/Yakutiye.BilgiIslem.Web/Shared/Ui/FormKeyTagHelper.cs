using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;form-key /&gt;</c>: the one-time key by which the server knows a form that is sent twice.</summary>
[HtmlTargetElement("form-key")]
public sealed class FormKeyTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", "FormKey");
        output.Attributes.SetAttribute("value", Guid.NewGuid().ToString("N"));
    }
}
