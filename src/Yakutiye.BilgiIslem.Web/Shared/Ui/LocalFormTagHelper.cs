using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// MVC gives no antiforgery token to a form with a plain <c>action</c>, as it might lead to another site. Ours are plain for speed,
/// so an address within the portal gets its token here.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post],action")]
public sealed class LocalFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var action = context.AllAttributes["action"].Value.ToString() ?? "";
        if (action.StartsWith('/') && !action.StartsWith("//", StringComparison.Ordinal))
        {
            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        }
    }
}
