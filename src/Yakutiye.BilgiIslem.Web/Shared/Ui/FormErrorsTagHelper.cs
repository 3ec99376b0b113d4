using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// <c>&lt;form-errors /&gt;</c> at the head of a form: every refusal, those of fields as links to them.
/// Instead of asp-validation-summary, which writes a style attribute.
/// </summary>
[HtmlTargetElement("form-errors")]
public sealed class FormErrorsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refusals = ViewContext.ViewData.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, error.ErrorMessage)))
            .ToList();
        if (refusals.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-danger validation-summary-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.AppendHtml("<div><p class=\"alert-heading\">").Append(UiText.FormRefused).AppendHtml("</p><ul>");
        foreach (var (field, message) in refusals)
        {
            if (field.Length == 0)
            {
                output.Content.AppendHtml("<li>").Append(message).AppendHtml("</li>");
            }
            else
            {
                output.Content.AppendHtml("<li><a href=\"#").Append(TagBuilder.CreateSanitizedId(field, "_")).AppendHtml("\">")
                    .Append(message).AppendHtml("</a></li>");
            }
        }

        output.Content.AppendHtml("</ul></div>");
    }
}
