using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The markup of a symbol of wwwroot/img/icons.svg, for tag helpers that contain one.</summary>
public static class Icon
{
    // Names are written in views, so there are few; labels may hold what people typed.
    private static readonly ConcurrentDictionary<string, IHtmlContent> Plain = new(StringComparer.Ordinal);

    public static IHtmlContent Svg(string name, string? label = null) => label is null
        ? Plain.GetOrAdd(name, static n => new HtmlString($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/img/icons.svg#{n}\"></use></svg>"))
        : new HtmlContentBuilder()
            .AppendHtml("<svg class=\"icon\" role=\"img\" aria-label=\"").Append(label)
            .AppendHtml("\"><use href=\"/img/icons.svg#").Append(name).AppendHtml("\"></use></svg>");
}
