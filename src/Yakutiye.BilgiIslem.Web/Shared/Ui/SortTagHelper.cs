using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// <c>&lt;th sort="tarih"&gt;Tarih&lt;/th&gt;</c>: a heading that sorts by <c>?sirala=tarih</c>, and by <c>-tarih</c> the second time.
/// The list's own order is marked by <c>sort-default="asc"</c> or <c>"desc"</c> on its column.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public string Sort { get; set; } = "";

    public string? SortDefault { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var order = Direction(request.Query[QueryLink.SortKey].ToString());
        var next = order == "ascending" ? "-" + Sort : Sort;
        output.Attributes.SetAttribute("scope", "col");
        if (order is not null)
        {
            output.Attributes.SetAttribute("aria-sort", order);
        }

        output.Content.AppendHtml("<a class=\"sort\" href=\"").Append(QueryLink.With(request, QueryLink.SortKey, next)).AppendHtml("\">")
            .AppendHtml(title).AppendHtml(Icon.Svg(Symbol(order))).AppendHtml("</a>");
    }

    private string? Direction(string asked) => asked switch
    {
        "" when SortDefault is not null => SortDefault == "desc" ? "descending" : "ascending",
        _ when asked == Sort => "ascending",
        _ when asked == "-" + Sort => "descending",
        _ => null,
    };

    private static string Symbol(string? order) => order switch
    {
        "ascending" => "arrow-up",
        "descending" => "arrow-down",
        _ => "arrows-sort",
    };
}
