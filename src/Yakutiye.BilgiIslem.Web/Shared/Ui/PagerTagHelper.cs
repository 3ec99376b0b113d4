using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// <c>&lt;pager number="@page.Number" size="@page.Size" total="@page.Total" capped="@page.IsCapped" /&gt;</c>:
/// what is shown of how many, and links by <c>?sayfa=</c>.
/// </summary>
[HtmlTargetElement("pager")]
public sealed class PagerTagHelper : TagHelper
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public int Number { get; set; } = 1;

    public int Size { get; set; } = 50;

    public int Total { get; set; }

    /// <summary>The rows were not counted to the end: the total reads "5.000+".</summary>
    public bool Capped { get; set; }

    private int Last => Math.Max(1, ((Capped ? Total - 1 : Total) + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", UiText.Pages);
        output.Content.AppendHtml("<span class=\"pager-total\">").Append(Range()).AppendHtml("</span>");
        if (Last == 1)
        {
            return;
        }

        output.Content.AppendHtml("<ul class=\"pagination\">");
        Step(output, Number - 1, "chevron-left", UiText.PreviousPage);
        foreach (var page in Shown(Number, Last))
        {
            Link(output, page);
        }

        Step(output, Number + 1, "chevron-right", UiText.NextPage);
        output.Content.AppendHtml("</ul>");
    }

    /// <summary>First, last and the neighbours; 0 stands for a gap.</summary>
    public static IEnumerable<int> Shown(int number, int last)
    {
        var pages = new SortedSet<int> { 1, last };
        for (var page = Math.Max(1, number - 2); page <= Math.Min(last, number + 2); page++)
        {
            pages.Add(page);
        }

        var before = 0;
        foreach (var page in pages)
        {
            if (page > before + 1)
            {
                yield return 0;
            }

            yield return page;
            before = page;
        }
    }

    private string Range()
    {
        if (Total == 0)
        {
            return UiText.NoRows;
        }

        var first = ((Number - 1) * Size) + 1;
        var end = Math.Min(Number * Size, Total);
        var total = Capped ? (Total - 1).ToString("N0", Turkish) + "+" : Total.ToString("N0", Turkish);
        return string.Create(Turkish, $"{first:N0}–{end:N0} / {total}");
    }

    private void Step(TagHelperOutput output, int page, string icon, string label)
    {
        if (page < 1 || page > Last)
        {
            output.Content.AppendHtml("<li class=\"page-item disabled\"><span class=\"page-link\" aria-hidden=\"true\">")
                .AppendHtml(Icon.Svg(icon)).AppendHtml("</span></li>");
            return;
        }

        output.Content.AppendHtml("<li class=\"page-item\"><a class=\"page-link\" href=\"").Append(Href(page)).AppendHtml("\">")
            .AppendHtml(Icon.Svg(icon, label)).AppendHtml("</a></li>");
    }

    private void Link(TagHelperOutput output, int page)
    {
        if (page == 0)
        {
            output.Content.AppendHtml("<li class=\"page-item disabled pager-number\"><span class=\"page-link\">…</span></li>");
            return;
        }

        var active = page == Number;
        output.Content.AppendHtml(active ? "<li class=\"page-item active pager-number\">" : "<li class=\"page-item pager-number\">")
            .AppendHtml("<a class=\"page-link\" href=\"").Append(Href(page)).AppendHtml(active ? "\" aria-current=\"page\">" : "\">")
            .Append(page.ToString("N0", Turkish)).AppendHtml("</a></li>");
    }

    private string Href(int page) =>
        QueryLink.With(ViewContext.HttpContext.Request, QueryLink.PageKey, page.ToString(CultureInfo.InvariantCulture));
}
