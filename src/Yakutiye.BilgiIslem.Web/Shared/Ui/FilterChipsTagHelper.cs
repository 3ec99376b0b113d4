using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary><c>&lt;filter-chips chips="@Model.Chips" /&gt;</c>: what is filtered, each removable by a link, and all at once.</summary>
[HtmlTargetElement("filter-chips")]
public sealed class FilterChipsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public IReadOnlyList<FilterChip> Chips { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Chips.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var request = ViewContext.HttpContext.Request;
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chips");
        output.Attributes.SetAttribute("aria-label", UiText.AppliedFilters);
        foreach (var chip in Chips)
        {
            output.Content.AppendHtml("<li><a class=\"chip\" href=\"").Append(QueryLink.Without(request, chip.Key, chip.Raw))
                .AppendHtml("\"><span class=\"chip-label\">").Append(chip.Label).AppendHtml(":</span> ").Append(chip.Value)
                .AppendHtml(Icon.Svg("x", UiText.RemoveFilter)).AppendHtml("</a></li>");
        }

        output.Content.AppendHtml("<li><a class=\"chip chip-clear\" href=\"")
            .Append(QueryLink.WithoutAll(request, Chips.Select(chip => chip.Key))).AppendHtml("\">").Append(UiText.ClearFilters).AppendHtml("</a></li>");
    }
}
