using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;rating asp-for="Score" /&gt;</c>: one to five stars, five radio buttons underneath.</summary>
[HtmlTargetElement("rating", Attributes = "asp-for")]
public sealed class RatingTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), "_");
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field rating");
        output.Content.AppendHtml("<legend class=\"form-label\">").Append(For.Metadata.DisplayName ?? For.Name).AppendHtml("</legend><div class=\"rating-stars\">");
        for (var stars = 1; stars <= UiText.Stars.Count; stars++)
        {
            var value = stars.ToString(CultureInfo.InvariantCulture);
            var radio = generator.GenerateRadioButton(
                ViewContext, For.ModelExplorer, For.Name, value, isChecked: null,
                new { id = $"{id}-{value}", @class = "visually-hidden", aria_describedby = id + "-error" });
            output.Content.AppendHtml("<label class=\"rating-star\">").AppendHtml(radio).AppendHtml(Icon.Svg("star-filled"))
                .AppendHtml("<span class=\"rating-word\">").Append($"{value} – {UiText.Stars[stars - 1]}").AppendHtml("</span></label>");
        }

        output.Content.AppendHtml("</div>")
            .AppendHtml(generator.GenerateValidationMessage(ViewContext, For.ModelExplorer, For.Name, null, "div", new { id = id + "-error" }));
    }
}
