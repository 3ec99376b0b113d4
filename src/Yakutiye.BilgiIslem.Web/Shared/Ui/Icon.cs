using Microsoft.AspNetCore.Html;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The markup of a symbol of wwwroot/img/icons.svg, for tag helpers that contain one.</summary>
public static class Icon
{
    public static IHtmlContent Svg(string name, string? label = null)
    {
        var content = new HtmlContentBuilder().AppendHtml("<svg class=\"icon\" ");
        if (label is null)
        {
            content.AppendHtml("aria-hidden=\"true\"");
        }
        else
        {
            content.AppendHtml("role=\"img\" aria-label=\"").Append(label).AppendHtml("\"");
        }

        return content.AppendHtml("><use href=\"/img/icons.svg#").Append(name).AppendHtml("\"></use></svg>");
    }
}
